using Aufbau.Cli.Compute;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Output.Human;

/// <summary>Shows what a run did: one result in full, a few in a table, many in numbers; failures always with their reasons.</summary>
internal static class ComputeView
{
    private const int LargestTable = 40;

    /// <summary>Shows the summary.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="summary">The summary.</param>
    public static void Show(ConsoleText text, ComputeSummary summary)
    {
        CalculationReport[] good = [.. summary.Calculations.Where(report => report.Status == CalculationStatus.Succeeded)];
        text.Line($"{Level(summary)}");
        if (good.Length == 1)
        {
            ResultView.Show(text, good[0]);
        }
        else if (good.Length is > 1 and <= LargestTable)
        {
            Table(text, summary, good);
        }

        FailureView.Show(text, summary);
        Warnings(text, good);
        text.Line(Counts(summary));
    }

    private static string Level(ComputeSummary summary)
    {
        string version = summary.ProgramVersion is null ? summary.Program : $"{summary.Program} {summary.ProgramVersion}";
        string method = summary.Basis is null ? summary.Method : $"{summary.Method}/{summary.Basis}";
        string isDefault = summary.MethodIsDefault ? $" ({summary.Program}'s default; another with --method)" : "";
        return $"{Spoken(summary.Calculation)} with {version}, {method}{isDefault}";
    }

    private static string Spoken(string calculation)
    {
        string word = CalculationWord.TryFind(calculation)?.Spoken ?? calculation;
        return char.ToUpperInvariant(word[0]) + word[1..];
    }

    private static void Table(ConsoleText text, ComputeSummary summary, CalculationReport[] good)
    {
        bool frequencies = Array.Exists(good, report => report.Frequencies is not null);
        bool steps = Array.Exists(good, report => report.GeometryCount is not null);
        List<string> columns = ["name", ">energy\nhartree"];
        columns.AddRange(steps ? [">geome-\ntries"] : []);
        columns.AddRange(frequencies ? [">lowest\n1/cm", ">zero-point\nkcal/mol", ">symm.\nnumber", ">free energy\nhartree"] : []);
        columns.AddRange(frequencies ? [] : [">time\ns"]);
        text.Table(columns, good.Select(report => Row(report, frequencies, steps)));
        if (frequencies && FrequencyView.SharedConventions(good.Select(report => report.Frequencies)) is { } conventions)
        {
            text.Line($"  {conventions}");
        }

        foreach (CalculationReport report in good.Where(report => report.ScratchDirectory is not null))
        {
            text.Line($"Working folder of {report.Name}: {report.ScratchDirectory}");
        }

        string folder = summary.Directory is "." or "" ? "" : $"{summary.Directory}/";
        text.Line($"Results: {folder}NAME.{summary.Program}.{summary.Calculation}.json{(good[0].GeometryFile is null ? "" : " and .xyz")}");
    }

    private static List<string> Row(CalculationReport report, bool frequencies, bool steps)
    {
        List<string> cells = [report.Name, report.EnergyHartree is { } energy ? Numerals.Fixed(energy, 6) : ""];
        cells.AddRange(steps ? [$"{report.GeometryCount}"] : []);
        cells.AddRange(frequencies ? FrequencyView.Cells(report.Frequencies) : []);
        cells.AddRange(frequencies ? [] : [report.WallTimeSeconds is { } time ? Numerals.Fixed(time, 2) : ""]);
        return cells;
    }

    private static void Warnings(ConsoleText text, CalculationReport[] good)
    {
        const int most = 10;
        (string Name, string Warning)[] warnings = [.. good.SelectMany(report => report.Warnings.Select(warning => (report.Name, warning)))];
        foreach ((string name, string warning) in warnings.Take(most))
        {
            text.Line("yellow", good.Length == 1 ? $"Warning: {warning}" : $"Warning, {name}: {warning}");
        }

        if (warnings.Length > most)
        {
            text.Line("yellow", $"... and {warnings.Length - most} more warnings, in the results.");
        }
    }

    private static string Counts(ComputeSummary summary)
    {
        string Count(int count, string what) => count == 0 ? "" : $", {count} {what}";
        int results = summary.Succeeded;
        string first = results == 1 ? "1 result" : $"{results} results";
        return $"{first}{Count(summary.Failed, "failed")}{Count(summary.Skipped, "there already")}{Count(summary.Stopped, "not finished")} in {Duration.Format(summary.WallTimeSeconds)}.";
    }
}
