using Aufbau.Chemistry.Inputs;

namespace Aufbau.Cli.Compute;

/// <summary>The names of results: <c>ethanol.xtb.optimization.json</c>.</summary>
internal static class ResultNames
{
    /// <summary>What results of a source are named by: its file name without suffix, or with its folders before it.</summary>
    /// <param name="source">The path of the source.</param>
    /// <param name="byPath">Whether folders are part of the name.</param>
    public static string OfSource(string source, bool byPath)
    {
        string name = Path.GetFileNameWithoutExtension(source);
        name = name.Length == 0 ? Path.GetFileName(source) : name;
        string[] folders = byPath ? (Path.GetDirectoryName(source) ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries) : [];
        return string.Join('-', folders.Where(folder => folder is not "." and not "..").Append(name));
    }

    /// <summary>The name of a result.</summary>
    /// <param name="name">What it is named by.</param>
    /// <param name="program">The program.</param>
    /// <param name="calculation">What was computed.</param>
    public static string Result(string name, string program, CalculationWord calculation) => $"{name}.{program}.{calculation.Name}.json";

    /// <summary>The name of the file with the final geometry, or null where there is none.</summary>
    /// <param name="name">What it is named by.</param>
    /// <param name="program">The program.</param>
    /// <param name="calculation">What was computed.</param>
    /// <param name="optimizesFirst">Whether frequencies optimise first.</param>
    public static string? Geometry(string name, string program, CalculationWord calculation, bool optimizesFirst) =>
        calculation.Type is CalculationType.Optimization or CalculationType.TransitionState || (calculation.IsFrequencies && optimizesFirst)
            ? $"{name}.{program}.{calculation.Name}.xyz"
            : null;
}
