using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Outputs;

/// <summary>Orbital energies and occupations.</summary>
/// <param name="EigenvaluesAlpha">Energies of the alpha orbitals in hartree, ascending.</param>
/// <param name="EigenvaluesBeta">Energies of the beta orbitals in hartree; null for a restricted wavefunction.</param>
/// <param name="OccupationsAlpha">Electrons in each alpha orbital, 0 to 1 (to 2 for a restricted wavefunction).</param>
/// <param name="OccupationsBeta">Electrons in each beta orbital, 0 to 1.</param>
/// <param name="Extras">Further values. Default: none.</param>
public sealed record Wavefunction(
    [property: JsonPropertyName("scf_eigenvalues_a")] IReadOnlyList<double>? EigenvaluesAlpha = null,
    [property: JsonPropertyName("scf_eigenvalues_b")] IReadOnlyList<double>? EigenvaluesBeta = null,
    [property: JsonPropertyName("scf_occupations_a")] IReadOnlyList<double>? OccupationsAlpha = null,
    [property: JsonPropertyName("scf_occupations_b")] IReadOnlyList<double>? OccupationsBeta = null,
    NamedValues? Extras = null)
{
    /// <summary>Further values.</summary>
    public NamedValues Extras { get; init; } = Extras ?? NamedValues.Empty;
}
