namespace Aufbau.Cli.Frequencies;

/// <summary>Compares Aufbau's wavenumbers with the program's own.</summary>
internal static class WavenumberDifference
{
    /// <summary>The largest difference of two sorted lists, or null when they cannot be compared.</summary>
    /// <param name="own">Aufbau's, in 1/cm.</param>
    /// <param name="program">The program's, in 1/cm, without translations and rotations; or null.</param>
    public static double? Largest(IReadOnlyList<double> own, IReadOnlyList<double>? program) =>
        program is null || program.Count != own.Count || own.Count == 0
            ? null
            : own.Order().Zip(program.Order(), (a, b) => Math.Abs(a - b)).Max();
}
