using Aufbau.Cli.Files;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Output.Human;

/// <summary>Shows a run by files.</summary>
internal static class FilesView
{
    /// <summary>Shows it.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="report">The run.</param>
    public static void Show(ConsoleText text, FilesReport report)
    {
        if (!report.Success)
        {
            text.Line("red", $"Failed: {report.Failure}");
            foreach (string line in (report.LogTail ?? "").TrimEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                text.Line("dim", $"    | {line.TrimEnd()}");
            }
        }

        string time = report.WallTimeSeconds is { } seconds ? $" in {Duration.Format(seconds)}" : "";
        text.Line($"{report.Program}: {report.Files.Count} new {(report.Files.Count == 1 ? "file" : "files")}{time}");
        foreach (string file in report.Files)
        {
            text.Line($"  {file}");
        }

        text.Line($"  {report.ResultFile} (everything, logs and provenance)");
    }
}
