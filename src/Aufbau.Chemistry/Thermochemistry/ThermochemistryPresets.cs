using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Thermochemistry;

/// <summary>Named conventions.</summary>
public static class ThermochemistryPresets
{
    /// <summary>298.15 K, 1 atm, most abundant isotopes, detected symmetry number, harmonic.</summary>
    public static ThermochemistryPreset Default { get; } = new(
        "default", "298.15 K, 1 atm, most abundant isotopes, detected symmetry number, spin degeneracy, harmonic.", ThermochemistryOptions.Default);

    /// <summary>BigChem's frequency analysis, which is geomeTRIC's: 300 K, 1 bar, average masses, symmetry number 1, no electronic term.</summary>
    public static ThermochemistryPreset BigChem { get; } = new(
        "bigchem",
        "As BigChem 0.11: 300 K, 1 bar, average masses, symmetry number 1, no electronic term, harmonic.",
        new ThermochemistryOptions
        {
            TemperatureKelvin = 300,
            PressurePascal = Units.PascalPerBar,
            Masses = MassChoice.Average,
            SymmetryNumber = 1,
            IncludeElectronic = false,
        });

    /// <summary>All presets.</summary>
    public static IReadOnlyList<ThermochemistryPreset> All { get; } =
    [
        Default,
        BigChem,
        new("grimme", "The default with Grimme's entropy of low modes.", new ThermochemistryOptions { LowModes = LowModeTreatment.GrimmeEntropy }),
        new("truhlar", "The default with low modes raised to 100 1/cm.", new ThermochemistryOptions { LowModes = LowModeTreatment.TruhlarRaised }),
        new("head-gordon", "The default with Grimme's entropy and Head-Gordon's energy of low modes.", new ThermochemistryOptions { LowModes = LowModeTreatment.HeadGordonEnergy }),
    ];

    /// <summary>The preset of a name.</summary>
    /// <param name="name">The name in any letter case.</param>
    /// <exception cref="ChemistryException">There is no such preset; the message names the nearest.</exception>
    public static ThermochemistryPreset Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(preset => string.Equals(preset.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ChemistryException($"There is no thermochemistry preset '{name}'.{NearestName.Suggest(name, All.Select(preset => preset.Name))} Known: {string.Join(", ", All.Select(preset => preset.Name))}.");
    }
}
