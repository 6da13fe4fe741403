using Aufbau.Chemistry;
using Aufbau.Chemistry.Outputs;

namespace Aufbau.View.Reports;

/// <summary>Why a calculation failed, as the page says it.</summary>
/// <param name="Code">The stable name; null for failures that other software wrote.</param>
/// <param name="Message">What happened.</param>
/// <param name="LogTail">The last lines of the program's output; null when there are none.</param>
internal sealed record FailureFacts(string? Code, string Message, string? LogTail)
{
    // Enough to see the program's last words; the whole log is elsewhere.
    private const int MostLines = 40;

    /// <summary>The facts of a failed output; null for a success.</summary>
    /// <param name="output">The output.</param>
    public static FailureFacts? From(ProgramOutput? output)
    {
        if (output is null or { Success: true })
        {
            return null;
        }

        Failure? failure = Stored(output);
        return new FailureFacts(
            failure?.Code,
            failure?.Message ?? LastLine(output.Traceback) ?? "The calculation failed without a message.",
            Tail(failure?.LogTail ?? output.Logs));
    }

    private static Failure? Stored(ProgramOutput output)
    {
        try
        {
            return output.Failure;
        }
        catch (ChemistryException)
        {
            // Another version's layout: the traceback still says what happened.
            return null;
        }
    }

    private static string[] Lines(string? text) => (text ?? "").ReplaceLineEndings("\n").TrimEnd().Split('\n');

    private static string? LastLine(string? text) => Lines(text)[^1].Trim() is { Length: > 0 } line ? line : null;

    private static string? Tail(string? text)
    {
        string[] lines = Lines(text);
        return lines is [""] ? null : string.Join('\n', lines[Math.Max(0, lines.Length - MostLines)..]);
    }
}
