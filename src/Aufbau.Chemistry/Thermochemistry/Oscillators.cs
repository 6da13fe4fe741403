using Aufbau.Chemistry.Constants;

namespace Aufbau.Chemistry.Thermochemistry;

/// <summary>Vibrations as harmonic oscillators, with the treatments of low modes.</summary>
/// <param name="options">The conventions.</param>
/// <param name="averageMoment">The mean of the three moments of inertia in unified atomic mass units times bohr², which Grimme's entropy
/// uses as upper limit of a mode's own moment.</param>
internal sealed class Oscillators(ThermochemistryOptions options, double averageMoment)
{
    private const double MetreInverseCentimetre = 100 * Units.SpeedOfLight; // Frequency in Hz of 1 1/cm.

    /// <summary>The zero-point energy of a mode in hartree.</summary>
    /// <param name="wavenumber">In 1/cm, positive, as computed.</param>
    public double ZeroPointEnergy(double wavenumber) => 0.5 * Effective(wavenumber) / Units.WavenumberPerHartree;

    /// <summary>The contribution of a mode.</summary>
    /// <param name="wavenumber">In 1/cm, positive, as computed.</param>
    public Contribution Mode(double wavenumber)
    {
        double effective = Effective(wavenumber);
        double quantum = effective / Units.WavenumberPerHartree / (Units.HartreePerKelvin * options.TemperatureKelvin);
        double occupation = 1 / double.ExpM1(quantum);
        double harmonicEnergy = quantum * (0.5 + occupation);
        double harmonicEntropy = (quantum * occupation) - Math.Log(-double.ExpM1(-quantum));
        double halfSinh = 2 * Math.Sinh(quantum / 2);
        double harmonicCapacity = double.IsInfinity(halfSinh) ? 0 : quantum / halfSinh * (quantum / halfSinh);
        var harmonic = new Contribution(harmonicEnergy, harmonicEntropy, harmonicCapacity);
        if (options.LowModes is not (LowModeTreatment.GrimmeEntropy or LowModeTreatment.HeadGordonEnergy))
        {
            return harmonic;
        }

        double weight = 1 / (1 + Math.Pow(options.LowModeCutoffWavenumber / effective, options.LowModeExponent));
        Contribution mixed = harmonic with { Entropy = (weight * harmonicEntropy) + ((1 - weight) * FreeRotorEntropy(effective)) };
        return options.LowModes == LowModeTreatment.GrimmeEntropy ? mixed : mixed with
        {
            Energy = (weight * harmonicEnergy) + ((1 - weight) * 0.5),
            HeatCapacity = (weight * harmonicCapacity) + ((1 - weight) * 0.5),
        };
    }

    private double Effective(double wavenumber)
    {
        double scaled = wavenumber * options.FrequencyScale;
        return options.LowModes == LowModeTreatment.TruhlarRaised ? Math.Max(scaled, options.LowModeCutoffWavenumber) : scaled;
    }

    // Grimme 2012, equations 3 to 7; a linear molecule or an atom pair has a mean moment as well.
    private double FreeRotorEntropy(double wavenumber)
    {
        double own = Units.PlanckJouleSecond / (8 * Math.PI * Math.PI * wavenumber * MetreInverseCentimetre);
        double limit = averageMoment * RigidRotor.MomentUnit;
        double moment = own * limit / (own + limit);
        double states = 8 * Math.Pow(Math.PI, 3) * moment * Units.BoltzmannJoulePerKelvin * options.TemperatureKelvin
            / (Units.PlanckJouleSecond * Units.PlanckJouleSecond);
        return 0.5 + (0.5 * Math.Log(states));
    }
}
