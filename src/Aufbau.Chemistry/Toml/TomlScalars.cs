using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Aufbau.Chemistry.Toml;

/// <summary>Numbers, truth values, dates and times of TOML as JSON. All digits are kept.</summary>
internal static partial class TomlScalars
{
    private const string Time = "(?<hour>[0-9]{2}):(?<minute>[0-9]{2}):(?<second>[0-9]{2})(?:[.][0-9]+)?";

    /// <summary>The JSON of a word, or null when it is none of these.</summary>
    public static string? Json(string word)
    {
        if (word is "true" or "false")
        {
            return word;
        }

        if (Decimal().IsMatch(word))
        {
            return word.TrimStart('+').Replace("_", "", StringComparison.Ordinal);
        }

        return NotFinite().IsMatch(word) ? "null"
            : Hexadecimal().IsMatch(word) ? Whole(word, 16)
            : Octal().IsMatch(word) ? Whole(word, 8)
            : Binary().IsMatch(word) ? Whole(word, 2)
            : IsMoment(word) ? $"\"{word}\""
            : null;
    }

    /// <summary>Whether a word is a date, behind which a blank and a time may follow.</summary>
    public static bool IsDate(string word) => DateOnlyWord().IsMatch(word);

    private static string Whole(string word, int radix) => word[2..].Replace("_", "", StringComparison.Ordinal)
        .Aggregate(BigInteger.Zero, (value, digit) => (value * radix) + Convert.ToInt32(digit.ToString(), 16))
        .ToString(CultureInfo.InvariantCulture);

    private static bool IsMoment(string word)
    {
        Match match = Moment().Match(word);
        return match.Success
            && (!match.Groups["year"].Success || IsDay(Part(match, "year"), Part(match, "month"), Part(match, "day")))
            && Part(match, "hour") <= 23 && Part(match, "minute") <= 59 && Part(match, "second") <= 60
            && Part(match, "zonehour") <= 23 && Part(match, "zoneminute") <= 59;
    }

    /// <summary>The calendar repeats after 400 years; .NET's begins with year 1.</summary>
    private static bool IsDay(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2000 + (year % 400), month);

    private static int Part(Match match, string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\A[-+]?(?:0|[1-9](?:_?[0-9])*)(?:\.[0-9](?:_?[0-9])*)?(?:[eE][-+]?[0-9](?:_?[0-9])*)?\z")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"\A[-+]?(?:inf|nan)\z")]
    private static partial Regex NotFinite();

    [GeneratedRegex(@"\A0x[0-9a-fA-F](?:_?[0-9a-fA-F])*\z")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"\A0o[0-7](?:_?[0-7])*\z")]
    private static partial Regex Octal();

    [GeneratedRegex(@"\A0b[01](?:_?[01])*\z")]
    private static partial Regex Binary();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}\z")]
    private static partial Regex DateOnlyWord();

    [GeneratedRegex($@"\A(?:(?<year>[0-9]{{4}})-(?<month>[0-9]{{2}})-(?<day>[0-9]{{2}})(?:[Tt ]{Time}(?:[Zz]|[-+](?<zonehour>[0-9]{{2}}):(?<zoneminute>[0-9]{{2}}))?)?|{Time})\z")]
    private static partial Regex Moment();
}
