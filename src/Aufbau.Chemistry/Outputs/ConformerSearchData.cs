using System.Text.Json.Serialization;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Outputs;

/// <summary>The conformers of a molecule, and its rotamers where they were kept, each sorted by energy; energies that are
/// not numbers come last.</summary>
/// <param name="Conformers">The conformers.</param>
/// <param name="ConformerEnergies">In hartree, one per conformer, or none.</param>
/// <param name="Rotamers">Structures that differ by a rotation of equal groups.</param>
/// <param name="RotamerEnergies">In hartree, one per rotamer, or none.</param>
/// <param name="Files">Files that the program wrote, where they were asked for. Default: none.</param>
/// <param name="Extras">Further values. Default: none.</param>
/// <exception cref="ChemistryException">There are energies, but not one per structure.</exception>
public sealed record ConformerSearchData(
    IReadOnlyList<Structure>? Conformers = null,
    IReadOnlyList<double>? ConformerEnergies = null,
    IReadOnlyList<Structure>? Rotamers = null,
    IReadOnlyList<double>? RotamerEnergies = null,
    FileSet? Files = null,
    NamedValues? Extras = null)
    : CalculationData(Files, Extras)
{
    /// <summary>The conformers, by energy.</summary>
    public IReadOnlyList<Structure> Conformers { get; } = Sorted(Conformers, ConformerEnergies, "conformer");

    /// <summary>In hartree, ascending, one per conformer, or none.</summary>
    public IReadOnlyList<double> ConformerEnergies { get; } = Ascending(ConformerEnergies);

    /// <summary>The rotamers, by energy.</summary>
    public IReadOnlyList<Structure> Rotamers { get; } = Sorted(Rotamers, RotamerEnergies, "rotamer");

    /// <summary>In hartree, ascending, one per rotamer, or none.</summary>
    public IReadOnlyList<double> RotamerEnergies { get; } = Ascending(RotamerEnergies);

    /// <summary>In hartree above the lowest conformer.</summary>
    [JsonIgnore]
    public IReadOnlyList<double> ConformerEnergiesRelative => Relative(ConformerEnergies);

    /// <summary>In hartree above the lowest rotamer.</summary>
    [JsonIgnore]
    public IReadOnlyList<double> RotamerEnergiesRelative => Relative(RotamerEnergies);

    private static double[] Relative(IReadOnlyList<double> energies) => [.. energies.Select(energy => energy - energies[0])];

    private static ValueList<double> Ascending(IReadOnlyList<double>? energies) =>
        ValueList<double>.Own([.. (energies ?? []).OrderBy(double.IsNaN).ThenBy(energy => energy)]);

    private static ValueList<Structure> Sorted(IReadOnlyList<Structure>? structures, IReadOnlyList<double>? energies, string what)
    {
        if (energies is null or { Count: 0 })
        {
            return ValueList<Structure>.Copy(structures);
        }

        return energies.Count == (structures?.Count ?? 0)
            ? ValueList<Structure>.Own([.. structures!.Zip(energies) // The count is not 0, so neither is null.
                .OrderBy(pair => double.IsNaN(pair.Second))
                .ThenBy(pair => pair.Second)
                .Select(pair => pair.First)])
            : throw new ChemistryException($"The number of {what} energies must match the number of {what}s.");
    }
}
