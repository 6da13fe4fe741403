using System.Globalization;
using System.Text;

namespace Aufbau.Chemistry.Toml;

/// <summary>Writes keys and texts.</summary>
internal static class TomlQuoting
{
    /// <summary>A key, in quotes where it needs them.</summary>
    public static string Key(string name) => name.Length > 0 && name.All(TomlStrings.IsBare) ? name : Text(name);

    /// <summary>A text on one line.</summary>
    public static string Text(string text) => Append(new StringBuilder("\""), text, keepsLines: false).Append('"').ToString();

    /// <summary>A text of several lines; the first line end belongs to the quotes.</summary>
    public static string LongText(string text) => Append(new StringBuilder("\"\"\"\n"), text, keepsLines: true).Append("\"\"\"").ToString();

    private static StringBuilder Append(StringBuilder quoted, string text, bool keepsLines)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            bool isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            _ = c switch
            {
                '\n' when keepsLines => quoted.Append(c),
                '"' when keepsLines && i + 1 < text.Length && text[i + 1] != '"' => quoted.Append(c),
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when isPair => quoted.Append(c).Append(text[++i]),
                _ when char.IsSurrogate(c) => quoted.Append('\ufffd'),
                < ' ' or (>= '\u007f' and <= '\u00a0') or '\u2028' or '\u2029' or '\ufeff' => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted;
    }
}
