using System.Globalization;

namespace Aufbau.Programs.Xtb;

/// <summary>Reads xtb's standard output and standard error.</summary>
internal static class XtbOutput
{
    private const string VersionLabel = "* xtb version ";
    private const string FinishedLabel = "* finished run on";
    private const string ClosingLabel = "* ratio c/w:";

    /// <summary>The version, such as <c>6.5.1</c>.</summary>
    public static string? Version(string text)
    {
        int start = text.IndexOf(VersionLabel, StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        string rest = text[(start + VersionLabel.Length)..];
        int end = rest.AsSpan().IndexOfAny(' ', '\n', '\r');
        return end > 0 ? rest[..end] : null;
    }

    /// <summary>The last number in a summary line such as <c>| TOTAL ENERGY  -5.070208556129 Eh |</c>, or null.</summary>
    public static double? Summary(string standardOutput, string label)
    {
        int start = standardOutput.LastIndexOf($"| {label} ", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        ReadOnlySpan<char> line = standardOutput.AsSpan(start + label.Length + 3);
        int end = line.IndexOf('\n');
        line = (end < 0 ? line : line[..end]).TrimStart();
        int blank = line.IndexOf(' ');
        return blank > 0 && double.TryParse(line[..blank], NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? value
            : null;
    }

    /// <summary>Whether standard error says that xtb ended by itself.</summary>
    public static bool EndedNormally(string standardError) =>
        standardError.Split('\n').Any(line => line.Trim() == "normal termination of xtb");

    /// <summary>Whether the timings at the end are whole, up to the section of the task that ran.</summary>
    /// <param name="standardOutput">The output.</param>
    /// <param name="section">The last section, such as <c>ANC optimizer:</c>.</param>
    public static bool IsWhole(string standardOutput, string section)
    {
        int finished = standardOutput.LastIndexOf(FinishedLabel, StringComparison.Ordinal);
        int last = finished < 0 ? -1 : standardOutput.IndexOf($"\n {section}", finished, StringComparison.Ordinal);
        return last >= 0 && standardOutput.IndexOf(ClosingLabel, last, StringComparison.Ordinal) >= 0;
    }
}
