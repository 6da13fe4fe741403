using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Thermochemistry;

/// <summary>The conventions of an ideal-gas, rigid-rotor, harmonic-oscillator calculation.</summary>
public sealed record ThermochemistryOptions
{
    /// <summary>The defaults.</summary>
    public static ThermochemistryOptions Default { get; } = new();

    /// <summary>The temperature in K, positive.</summary>
    /// <value>Default: 298.15 K.</value>
    public double TemperatureKelvin { get; init; } = 298.15;

    /// <summary>The pressure in Pa, positive.</summary>
    /// <value>Default: 101325 Pa, one standard atmosphere.</value>
    public double PressurePascal { get; init; } = Units.PascalPerAtmosphere;

    /// <summary>Which masses.</summary>
    /// <value>Default: most abundant isotopes.</value>
    public MassChoice Masses { get; init; } = MassChoice.MostAbundantIsotope;

    /// <summary>The rotational symmetry number, 1 or more; null to find it from the geometry.</summary>
    /// <value>Default: null.</value>
    public int? SymmetryNumber { get; init; }

    /// <summary>How far symmetric atoms may be off when the symmetry number is found, in bohr.</summary>
    /// <value>Default: 0.1 bohr.</value>
    public double SymmetryTolerance { get; init; } = Geometry.RotationalSymmetry.DefaultTolerance;

    /// <summary>Whether the spin degeneracy contributes k ln(2S+1) to the entropy.</summary>
    /// <value>Default: true.</value>
    public bool IncludeElectronic { get; init; } = true;

    /// <summary>How many of the lowest modes, imaginary ones included, contribute nothing.</summary>
    /// <value>Default: 0.</value>
    public int IgnoreLowest { get; init; }

    /// <summary>What replaces the harmonic oscillator for low modes.</summary>
    /// <value>Default: nothing.</value>
    public LowModeTreatment LowModes { get; init; } = LowModeTreatment.Harmonic;

    /// <summary>The wavenumber in 1/cm about which low modes go over, or to which they are raised; positive.</summary>
    /// <value>Default: 100 1/cm, as in the three papers.</value>
    public double LowModeCutoffWavenumber { get; init; } = 100;

    /// <summary>The exponent of the damping function 1 / (1 + (cut-off / wavenumber)^alpha), positive.</summary>
    /// <value>Default: 4, as in the papers.</value>
    public double LowModeExponent { get; init; } = 4;

    /// <summary>The factor on all wavenumbers, positive.</summary>
    /// <value>Default: 1.</value>
    public double FrequencyScale { get; init; } = 1;

    /// <summary>The state to which G refers.</summary>
    /// <value>Default: the gas at the pressure.</value>
    public StandardState StandardState { get; init; } = StandardState.Pressure;

    /// <summary>Checks all values.</summary>
    /// <exception cref="ChemistryException">A value is out of range.</exception>
    internal void Check()
    {
        Positive(TemperatureKelvin, "temperature in kelvin");
        Positive(PressurePascal, "pressure in pascal");
        Positive(SymmetryTolerance, "symmetry tolerance in bohr");
        Positive(LowModeCutoffWavenumber, "cut-off of low modes in 1/cm");
        Positive(LowModeExponent, "exponent of the damping of low modes");
        Positive(FrequencyScale, "frequency scale factor");
        if (SymmetryNumber is < 1 || IgnoreLowest < 0)
        {
            throw new ChemistryException($"Thermochemistry was asked for with symmetry number {SymmetryNumber} and {IgnoreLowest} modes to ignore; the first is at least 1, the second at least 0.");
        }
    }

    private static void Positive(double value, string what)
    {
        if (!(value > 0 && double.IsFinite(value)))
        {
            throw new ChemistryException($"Thermochemistry was asked for with a {what} of {value}; it must be a positive number.");
        }
    }
}
