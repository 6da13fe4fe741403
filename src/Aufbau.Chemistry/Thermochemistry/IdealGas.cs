using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Geometry;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Thermochemistry;

/// <summary>Thermochemistry of an ideal gas: rigid rotor, independent modes. Atoms have translation and electronic terms only.</summary>
public static class IdealGas
{
    /// <summary>Computes the thermochemistry of one structure.</summary>
    /// <param name="structure">Its geometry gives the moments of inertia, its multiplicity the electronic term.</param>
    /// <param name="electronicEnergy">The energy at the bottom of the well, in hartree.</param>
    /// <param name="wavenumbers">Of its modes in 1/cm, in any order, imaginary ones negative: 3N - 6, 3N - 5 of a linear molecule, none of an
    /// atom. Imaginary modes and modes of 0 are left out.</param>
    /// <param name="options">The conventions. Default: <see cref="ThermochemistryOptions.Default"/>.</param>
    /// <exception cref="ChemistryException">An option is out of range, or the number of modes does not fit the structure.</exception>
    public static ThermochemistryData Compute(Structure structure, double electronicEnergy, IReadOnlyList<double> wavenumbers, ThermochemistryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentNullException.ThrowIfNull(wavenumbers);
        options ??= ThermochemistryOptions.Default;
        options.Check();
        PrincipalAxes axes = PrincipalAxes.Of(structure, options.Masses);
        CheckCount(structure, axes, wavenumbers);
        double[] real = [.. wavenumbers.Order().Skip(options.IgnoreLowest).Where(wavenumber => wavenumber > 0)];
        int symmetryNumber = options.SymmetryNumber ?? RotationalSymmetry.Number(structure, options.Masses, options.SymmetryTolerance);
        double temperature = options.TemperatureKelvin;

        var oscillators = new Oscillators(options, axes.Moments.Sum() / 3);
        Contribution translation = RigidRotor.Translation(options.Masses.For(structure).Sum(), temperature, options.PressurePascal);
        Contribution rotation = RigidRotor.Rotation(axes, symmetryNumber, temperature);
        Contribution vibration = real.Select(oscillators.Mode).Aggregate(default(Contribution), (sum, mode) => sum + mode);
        double electronic = options.IncludeElectronic ? Math.Log(structure.Multiplicity) : 0;
        Contribution total = translation + rotation + vibration + new Contribution(0, electronic, 0);

        const double Boltzmann = Units.HartreePerKelvin;
        double internalEnergy = electronicEnergy + (Boltzmann * temperature * total.Energy);
        double enthalpy = internalEnergy + (Boltzmann * temperature);
        double entropy = Boltzmann * total.Entropy;
        return new ThermochemistryData(
            temperature,
            options.PressurePascal,
            symmetryNumber,
            electronicEnergy,
            real.Sum(oscillators.ZeroPointEnergy),
            internalEnergy,
            enthalpy,
            Boltzmann * translation.Entropy,
            Boltzmann * rotation.Entropy,
            Boltzmann * vibration.Entropy,
            Boltzmann * electronic,
            entropy,
            Boltzmann * total.HeatCapacity,
            enthalpy - (temperature * entropy) + StandardStateCorrection(options),
            wavenumbers.Count(wavenumber => wavenumber < 0),
            ConventionsLine.Of(options, symmetryNumber));
    }

    // From the pressure to one mole per litre: kT ln(V/V°) with V° = 1 L per mole.
    private static double StandardStateCorrection(ThermochemistryOptions options)
    {
        const double LitrePerCubicMetre = 1000;
        double litrePerMole = Units.AvogadroNumber * Units.BoltzmannJoulePerKelvin * options.TemperatureKelvin / options.PressurePascal * LitrePerCubicMetre;
        return options.StandardState == StandardState.OneMolar ? Units.HartreePerKelvin * options.TemperatureKelvin * Math.Log(litrePerMole) : 0;
    }

    private static void CheckCount(Structure structure, PrincipalAxes axes, IReadOnlyList<double> wavenumbers)
    {
        int expected = structure.AtomCount == 1 ? 0 : (3 * structure.AtomCount) - (axes.IsLinear ? 5 : 6);
        if (wavenumbers.Count != expected || !wavenumbers.All(double.IsFinite))
        {
            throw new ChemistryException($"A {(axes.IsLinear ? "linear" : "non-linear")} structure of {structure.AtomCount} atoms has {expected} vibrations with finite wavenumbers, but {wavenumbers.Count} wavenumbers were given.");
        }
    }
}
