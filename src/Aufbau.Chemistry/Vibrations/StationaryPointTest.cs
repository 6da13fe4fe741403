namespace Aufbau.Chemistry.Vibrations;

/// <summary>Whether a gradient is small enough for harmonic frequencies to mean what they say.</summary>
/// <remarks>The thresholds are Gaussian's defaults for an optimised geometry, which psi4 (GAU) and geomeTRIC (set GAU; Wang and Song 2016,
/// doi 10.1063/1.4952956) took over.</remarks>
/// <param name="GradientRms">The root mean square of all components in hartree/bohr.</param>
/// <param name="GradientMaximum">The largest absolute component in hartree/bohr.</param>
/// <param name="IsStationary">Whether both are at or below their thresholds.</param>
public sealed record StationaryPointTest(double GradientRms, double GradientMaximum, bool IsStationary)
{
    /// <summary>The largest root mean square of a stationary point, in hartree/bohr.</summary>
    public const double LargestRms = 3.0e-4;

    /// <summary>The largest component at a stationary point, in hartree/bohr.</summary>
    public const double LargestMaximum = 4.5e-4;

    /// <summary>Tests a gradient.</summary>
    /// <param name="gradient">N x 3, hartree/bohr.</param>
    /// <exception cref="ChemistryException">The gradient is empty.</exception>
    public static StationaryPointTest Of(Matrix gradient)
    {
        ArgumentNullException.ThrowIfNull(gradient);
        ReadOnlySpan<double> values = gradient.Values.Span;
        if (values.IsEmpty)
        {
            throw new ChemistryException("An empty gradient cannot be tested for a stationary point.");
        }

        double squares = 0;
        double largest = 0;
        foreach (double value in values)
        {
            squares += value * value;
            largest = Math.Max(largest, Math.Abs(value));
        }

        double rms = Math.Sqrt(squares / values.Length);
        return new StationaryPointTest(rms, largest, rms <= LargestRms && largest <= LargestMaximum);
    }
}
