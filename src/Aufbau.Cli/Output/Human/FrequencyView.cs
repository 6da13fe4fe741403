using Aufbau.Cli.Compute;

namespace Aufbau.Cli.Output.Human;

/// <summary>Shows frequencies and thermochemistry.</summary>
internal static class FrequencyView
{
    private const int LongestList = 60;

    /// <summary>Shows all wavenumbers of one structure.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="report">The frequencies.</param>
    public static void Modes(ConsoleText text, FrequencyReport report)
    {
        bool intensities = report.InfraredIntensitiesKmPerMol is not null;
        if (report.WavenumbersPerCm.Count > 0)
        {
            text.Table(
                intensities ? [">mode", ">wavenumber / 1/cm", ">IR / km/mol", ""] : [">mode", ">wavenumber / 1/cm", ""],
                report.WavenumbersPerCm.Take(LongestList).Select((wavenumber, i) => Row(report, i, wavenumber)));
            if (report.WavenumbersPerCm.Count > LongestList)
            {
                text.Line($"  ... and {report.WavenumbersPerCm.Count - LongestList} more, in the result.");
            }
        }
    }

    /// <summary>The energies of one structure and their conventions.</summary>
    /// <param name="report">The frequencies.</param>
    public static IEnumerable<(string Name, string? Value)> Facts(FrequencyReport report) =>
        [
            ("stationary point", report.IsStationaryPoint switch { true => "yes", false => "NO: see the warning", null => null }),
            ("zero-point energy", Numerals.Kilocalories(report.ZeroPointEnergy)),
            ("enthalpy H", Numerals.Energy(report.Enthalpy)),
            ("entropy S", Numerals.Entropy(report.Entropy)),
            ("free energy G", Numerals.Energy(report.GibbsFreeEnergy)),
            ("conventions", report.Conventions),
            ("program's own", report.ProgramLargestDifferencePerCm is { } difference ? $"its wavenumbers differ by {Numerals.Fixed(difference, 2)} 1/cm at most" : null),
        ];

    /// <summary>The conventions that all rows of a table share; what differs has a column.</summary>
    /// <param name="reports">The rows.</param>
    public static string? SharedConventions(IEnumerable<FrequencyReport?> reports)
    {
        string[] all = [.. reports.Select(report => report?.Conventions).OfType<string>().Distinct()];
        return all.Length < 2
            ? all.FirstOrDefault()
            : string.Join("; ", all[0].Split("; ").Select(part => part.StartsWith("symmetry number", StringComparison.Ordinal) ? "symmetry numbers as listed" : part));
    }

    /// <summary>The cells of a row in a table of several structures.</summary>
    /// <param name="report">The frequencies, or null.</param>
    public static IReadOnlyList<string> Cells(FrequencyReport? report) => report is null ? ["", "", "", ""] :
    [
        report.WavenumbersPerCm is [var lowest, ..] ? $"{Numerals.Fixed(Math.Abs(lowest), 1)}{(lowest < 0 ? "i" : "")}" : "",
        Numerals.Kilocalories(report.ZeroPointEnergy)?.Split(' ')[0] ?? "",
        report.SymmetryNumber is { } symmetry ? $"{symmetry}" : "",
        report.GibbsFreeEnergy is { } gibbs ? Numerals.Fixed(gibbs, 6) : "",
    ];

    private static List<string> Row(FrequencyReport report, int index, double wavenumber)
    {
        List<string> cells = [$"{index + 1}", Numerals.Fixed(wavenumber, 2)];
        if (report.InfraredIntensitiesKmPerMol is { } intensities)
        {
            cells.Add(Numerals.Fixed(intensities[index], 2));
        }

        cells.Add(wavenumber < FrequencyReport.ImaginaryBelow ? "imaginary" : "");
        return cells;
    }
}
