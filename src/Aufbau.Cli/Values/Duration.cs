using System.Globalization;
using System.Text.RegularExpressions;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Values;

/// <summary>Durations as people write them: <c>90s</c>, <c>10min</c>, <c>1h30min</c>, <c>2d</c>, <c>00:10:00</c>.</summary>
internal static partial class Duration
{
    /// <summary>Reads a duration.</summary>
    /// <param name="text">Numbers with units, or hours, minutes and seconds between colons.</param>
    /// <param name="option">The option's name, for the message.</param>
    /// <exception cref="UsageException">It is not a duration.</exception>
    public static TimeSpan Parse(string text, string option)
    {
        string trimmed = text.Trim();
        if (trimmed.Contains(':', StringComparison.Ordinal)
            && TimeSpan.TryParseExact(trimmed, ["h\\:mm\\:ss", "hh\\:mm\\:ss", "d\\.hh\\:mm\\:ss", "d\\-hh\\:mm\\:ss"], CultureInfo.InvariantCulture, out TimeSpan clock)
            && clock > TimeSpan.Zero)
        {
            return clock;
        }

        Match match = Parts().Match(trimmed);
        double seconds = !match.Success ? 0
            : (Number(match, "d") * 86400) + (Number(match, "h") * 3600) + (Number(match, "m") * 60) + Number(match, "s");
        return seconds is > 0 and < 1e9
            ? TimeSpan.FromSeconds(seconds)
            : throw new UsageException($"{option} '{text}' is not a duration: give {option} 90s, {option} 10min, {option} 1h or {option} 00:10:00.");
    }

    /// <summary>A short form: <c>0.4 s</c>, <c>12 s</c>, <c>3 min 20 s</c>, <c>2 h 5 min</c>.</summary>
    /// <param name="seconds">The duration in seconds.</param>
    public static string Format(double seconds) => seconds switch
    {
        < 0.0995 => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.000} s"),
        < 9.95 => string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0} s"),
        < 60 => string.Create(CultureInfo.InvariantCulture, $"{seconds:0} s"),
        < 3600 => string.Create(CultureInfo.InvariantCulture, $"{(int)(seconds / 60)} min {(int)(seconds % 60)} s"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{(int)(seconds / 3600)} h {(int)(seconds % 3600 / 60)} min"),
    };

    private static double Number(Match match, string group) =>
        match.Groups[group] is { Success: true } found ? double.Parse(found.ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^(?:(?<d>\d+(?:\.\d+)?)\s*(?:d|days?))?\s*(?:(?<h>\d+(?:\.\d+)?)\s*(?:h|hours?))?\s*(?:(?<m>\d+(?:\.\d+)?)\s*(?:min|minutes?|m))?\s*(?:(?<s>\d+(?:\.\d+)?)\s*(?:s|sec|seconds?))?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();
}
