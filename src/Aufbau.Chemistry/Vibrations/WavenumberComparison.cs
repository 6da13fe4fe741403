using System.Globalization;

namespace Aufbau.Chemistry.Vibrations;

/// <summary>Compares Aufbau's wavenumbers with those that a program printed.</summary>
public static class WavenumberComparison
{
    /// <summary>A larger difference is reported, in 1/cm: masses and projection explain less.</summary>
    public const double DefaultThreshold = 5;

    /// <summary>Says what disagrees.</summary>
    /// <param name="own">Ascending, in 1/cm.</param>
    /// <param name="program">The program's, in 1/cm, without translations and rotations, in any order.</param>
    /// <param name="programName">The program's name, for the sentence.</param>
    /// <param name="threshold">In 1/cm, 0 or more. Default: 5.</param>
    /// <returns>One sentence, or null when everything agrees or the program printed none.</returns>
    public static string? Describe(IReadOnlyList<double> own, IReadOnlyList<double> program, string programName, double threshold = DefaultThreshold)
    {
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(program);
        ArgumentOutOfRangeException.ThrowIfNegative(threshold);
        if (program.Count == 0)
        {
            return null;
        }

        if (own.Count != program.Count)
        {
            return $"{programName} printed {program.Count} wavenumbers, but its Hessian has {own.Count} vibrations.";
        }

        (double Own, double Program)[] apart = [.. own.Order().Zip(program.Order()).Where(pair => !(Math.Abs(pair.First - pair.Second) <= threshold))];
        if (apart.Length == 0)
        {
            return null;
        }

        (double mine, double theirs) = apart.MaxBy(pair => Math.Abs(pair.Own - pair.Program));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{apart.Length} of {own.Count} wavenumbers differ from those of {programName} by more than {threshold} 1/cm, most of all {mine:F1} against its {theirs:F1} 1/cm; check masses, symmetry and projection.");
    }
}
