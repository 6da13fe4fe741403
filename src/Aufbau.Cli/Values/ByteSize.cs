using System.Globalization;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Values;

/// <summary>Sizes of memory and disk as people write them: <c>4GiB</c>, <c>512 MiB</c>, <c>1.5GB</c>.</summary>
internal static class ByteSize
{
    private const long Kibi = 1024;
    private const long Kilo = 1000;

    private static readonly (string Suffix, long Bytes)[] Units =
    [
        ("KiB", Kibi), ("MiB", Kibi * Kibi), ("GiB", Kibi * Kibi * Kibi), ("TiB", Kibi * Kibi * Kibi * Kibi),
        ("KB", Kilo), ("MB", Kilo * Kilo), ("GB", Kilo * Kilo * Kilo), ("TB", Kilo * Kilo * Kilo * Kilo),
        ("K", Kibi), ("M", Kibi * Kibi), ("G", Kibi * Kibi * Kibi), ("T", Kibi * Kibi * Kibi * Kibi),
    ];

    /// <summary>Reads a size.</summary>
    /// <param name="text">A number and a unit.</param>
    /// <param name="option">The option's name, for the message.</param>
    /// <exception cref="UsageException">It is not a size.</exception>
    public static long Parse(string text, string option)
    {
        string trimmed = text.Trim();
        foreach ((string suffix, long bytes) in Units)
        {
            if (trimmed.EndsWith(suffix, StringComparison.OrdinalIgnoreCase)
                && double.TryParse(trimmed[..^suffix.Length], NumberStyles.AllowDecimalPoint | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out double number)
                && number > 0
                && number * bytes is >= 1 and < long.MaxValue / 2.0)
            {
                return (long)(number * bytes);
            }
        }

        string hint = double.TryParse(trimmed, CultureInfo.InvariantCulture, out double bare) && bare > 0 && double.IsFinite(bare)
            ? $"needs a unit: {option} {trimmed}GiB or {option} {trimmed}MiB"
            : $"is not a size: give a number and a unit, such as {option} 4GiB or {option} 500MB";
        throw new UsageException($"{option} '{text}' {hint}.");
    }

    /// <summary>The size in the largest unit that shows it with at most one decimal.</summary>
    /// <param name="bytes">The size.</param>
    public static string Format(long bytes)
    {
        (string unit, double size) = bytes >= Kibi * Kibi * Kibi ? ("GiB", bytes / (double)(Kibi * Kibi * Kibi))
            : bytes >= Kibi * Kibi ? ("MiB", bytes / (double)(Kibi * Kibi))
            : bytes >= Kibi ? ("KiB", bytes / (double)Kibi)
            : ("bytes", bytes);
        return $"{size.ToString("0.#", CultureInfo.InvariantCulture)} {unit}";
    }

    /// <summary>The largest size with one or two leading digits that is not larger: 4 GiB, 900 MiB.</summary>
    /// <param name="bytes">The size.</param>
    public static long RoundDown(long bytes)
    {
        long unit = bytes >= Kibi * Kibi * Kibi ? Kibi * Kibi * Kibi : Kibi * Kibi;
        long count = bytes / unit;
        long step = unit == Kibi * Kibi ? (count >= 100 ? 50 : 1) : count >= 100 ? 10 : 1;
        return Math.Max(unit == Kibi * Kibi ? Kibi * Kibi : unit, count / step * step * unit);
    }
}
