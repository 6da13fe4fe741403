using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace Aufbau.Chemistry.Files;

/// <summary>Plain scalars of YAML: read by the core schema of YAML 1.2, written so that readers of YAML 1.1, such as PyYAML, see the same.</summary>
internal static partial class YamlScalars
{
    /// <summary>The JSON of a plain scalar that is not a text, else null. All digits are kept; what is not finite becomes null.</summary>
    public static string? Json(string plain)
    {
        switch (plain)
        {
            case "" or "~" or "null" or "Null" or "NULL":
                return "null";
            case "true" or "True" or "TRUE":
                return "true";
            case "false" or "False" or "FALSE":
                return "false";
        }

        if (!(char.IsAsciiDigit(plain[0]) || plain[0] is '-' or '+' or '.'))
        {
            return null;
        }

        if (Number().Match(plain) is { Success: true } number)
        {
            string whole = number.Groups["whole"].Value.TrimStart('0');
            string fraction = number.Groups["fraction"].Value;
            return string.Concat(
                number.Groups["sign"].Value == "-" ? "-" : "",
                whole.Length > 0 ? whole : "0",
                fraction.Length > 0 ? $".{fraction}" : "",
                number.Groups["exponent"].Value);
        }

        return NotFinite().IsMatch(plain) ? "null"
            : Hexadecimal().IsMatch(plain) ? BigInteger.Parse($"0{plain[2..]}", NumberStyles.HexNumber, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
            : Octal().IsMatch(plain) ? plain[2..].Aggregate(BigInteger.Zero, (value, digit) => (value * 8) + (digit - '0')).ToString(CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>A JSON number; YAML 1.1 wants a point and a sign where there is an exponent.</summary>
    public static string Number(string json)
    {
        int exponent = json.IndexOfAny(['e', 'E']);
        if (exponent < 0)
        {
            return json;
        }

        string mantissa = json[..exponent];
        string power = json[(exponent + 1)..];
        return $"{mantissa}{(mantissa.Contains('.', StringComparison.Ordinal) ? "" : ".0")}e{(power[0] is '+' or '-' ? "" : "+")}{power}";
    }

    /// <summary>Whether a text may stand without quotes.</summary>
    public static bool IsPlain(string text) => Plain().IsMatch(text) && !Reserved().IsMatch(text);

    [GeneratedRegex(@"\A(?<sign>[-+]?)(?:(?<whole>[0-9]+)(?:\.(?<fraction>[0-9]*))?|\.(?<fraction>[0-9]+))(?<exponent>[eE][-+]?[0-9]+)?\z", RegexOptions.NonBacktracking)]
    private static partial Regex Number();

    [GeneratedRegex(@"\A(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\z")]
    private static partial Regex NotFinite();

    [GeneratedRegex(@"\A0x[0-9a-fA-F]+\z")]
    private static partial Regex Hexadecimal();

    [GeneratedRegex(@"\A0o[0-7]+\z")]
    private static partial Regex Octal();

    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_./()+-]*(?: [A-Za-z0-9_./()+-]+)*\z", RegexOptions.NonBacktracking)]
    private static partial Regex Plain();

    /// <summary>YAML 1.1 reads these as truth values or nothing.</summary>
    [GeneratedRegex(@"\A(?:null|true|false|yes|no|on|off|y|n)\z", RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();
}
