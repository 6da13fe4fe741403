using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Outputs;

/// <summary>Orbital energies and occupations.</summary>
/// <param name="EigenvaluesAlpha">Energies of the alpha orbitals in hartree, ascending.</param>
/// <param name="EigenvaluesBeta">Energies of the beta orbitals in hartree; null for a restricted wavefunction.</param>
/// <param name="OccupationsAlpha">Electrons in each alpha orbital, 0 to 1 (to 2 for a restricted wavefunction).</param>
/// <param name="OccupationsBeta">Electrons in each beta orbital, 0 to 1.</param>
/// <param name="Extras">Further values. Default: none.</param>
public sealed record Wavefunction(
    IReadOnlyList<double>? EigenvaluesAlpha = null,
    IReadOnlyList<double>? EigenvaluesBeta = null,
    IReadOnlyList<double>? OccupationsAlpha = null,
    IReadOnlyList<double>? OccupationsBeta = null,
    NamedValues? Extras = null)
{
    /// <summary>Energies of the alpha orbitals in hartree, ascending.</summary>
    [JsonPropertyName("scf_eigenvalues_a")]
    public IReadOnlyList<double>? EigenvaluesAlpha { get; init => field = ValueList<double>.CopyOrNull(value); } = ValueList<double>.CopyOrNull(EigenvaluesAlpha);

    /// <summary>Energies of the beta orbitals in hartree; null for a restricted wavefunction.</summary>
    [JsonPropertyName("scf_eigenvalues_b")]
    public IReadOnlyList<double>? EigenvaluesBeta { get; init => field = ValueList<double>.CopyOrNull(value); } = ValueList<double>.CopyOrNull(EigenvaluesBeta);

    /// <summary>Electrons in each alpha orbital.</summary>
    [JsonPropertyName("scf_occupations_a")]
    public IReadOnlyList<double>? OccupationsAlpha { get; init => field = ValueList<double>.CopyOrNull(value); } = ValueList<double>.CopyOrNull(OccupationsAlpha);

    /// <summary>Electrons in each beta orbital.</summary>
    [JsonPropertyName("scf_occupations_b")]
    public IReadOnlyList<double>? OccupationsBeta { get; init => field = ValueList<double>.CopyOrNull(value); } = ValueList<double>.CopyOrNull(OccupationsBeta);

    /// <summary>Further values.</summary>
    public NamedValues Extras { get; init; } = Extras ?? NamedValues.Empty;
}
