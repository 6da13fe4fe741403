using Aufbau.Cli.Compute;

namespace Aufbau.Cli.Output.Human;

/// <summary>Lists failures with their reasons; of the first few the end of the program's output.</summary>
internal static class FailureView
{
    private const int MostReasons = 50;
    private const int MostTails = 3;
    private const int TailLines = 12;

    /// <summary>Lists the failures.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="summary">The run.</param>
    public static void Show(ConsoleText text, ComputeSummary summary)
    {
        CalculationReport[] failed = [.. summary.Calculations.Where(report => report.Status == CalculationStatus.Failed)];
        int tails = 0;
        foreach (CalculationReport report in failed.Take(MostReasons))
        {
            text.Line("red", Sentence(report));
            if (report.Failure?.LogTail is { Length: > 0 } tail && tails++ < MostTails)
            {
                foreach (string line in tail.TrimEnd().Split('\n').TakeLast(TailLines))
                {
                    text.Line("dim", $"    | {line.TrimEnd()}");
                }
            }

            if (report.ResultFile is not null)
            {
                text.Line($"    everything that is known: {report.ResultFile}");
            }
        }

        if (failed.Length > MostReasons)
        {
            text.Line("red", $"... and {failed.Length - MostReasons} more failures; --json lists all.");
        }
    }

    private static string Sentence(CalculationReport report)
    {
        string reason = report.Failure?.Message ?? "";
        return reason.Contains(report.Source, StringComparison.Ordinal) ? $"Failed: {reason}" : $"Failed: {report.Source}: {reason}";
    }
}
