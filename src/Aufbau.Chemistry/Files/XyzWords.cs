using System.Globalization;
using System.Text;

namespace Aufbau.Chemistry.Files;

/// <summary>The words of a comment line. Blanks separate words; a word, or the value after an equals sign, may stand in double quotes with
/// backslash escapes, and then hold anything.</summary>
internal static class XyzWords
{
    /// <summary>Splits a line at the blanks outside of quotes.</summary>
    public static List<string> Split(string line)
    {
        var words = new List<string>();
        int i = 0;
        while (i < line.Length)
        {
            if (char.IsWhiteSpace(line[i]))
            {
                i++;
                continue;
            }

            int start = i;
            while (i < line.Length && !char.IsWhiteSpace(line[i]))
            {
                bool opens = line[i] == '"' && (i == start || line[i - 1] == '=');
                int closing = opens ? ClosingQuote(line, i) : -1;
                i = closing < 0 ? i + 1 : closing + 1;
            }

            words.Add(line[start..i]);
        }

        return words;
    }

    /// <summary>Whether a text reads back as it is when it stands in a line without quotes, as a word or as a value.</summary>
    public static bool IsPlain(string text) =>
        text.Length > 0 && text[0] != '"' && !text.Contains("=\"", StringComparison.Ordinal)
        && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c));

    /// <summary>The text in quotes.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char c in text)
        {
            _ = c switch
            {
                ' ' => quoted.Append(c),
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>The text of a word in quotes; any other word as it is.</summary>
    public static string Unquoted(string word)
    {
        if (word.Length < 2 || word[0] != '"' || ClosingQuote(word, 0) != word.Length - 1)
        {
            return word;
        }

        var text = new StringBuilder();
        for (int i = 1; i < word.Length - 1; i++)
        {
            if (word[i] != '\\')
            {
                text.Append(word[i]);
                continue;
            }

            i++;
            if (word[i] == 'u' && i + 4 < word.Length - 1
                && ushort.TryParse(word.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
            {
                text.Append((char)code);
                i += 4;
                continue;
            }

            text.Append(word[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', char other => other });
        }

        return text.ToString();
    }

    /// <summary>The quote that ends a quoted text; it stands before a blank or at the end.</summary>
    private static int ClosingQuote(string line, int open)
    {
        for (int i = open + 1; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == '"')
            {
                return i + 1 == line.Length || char.IsWhiteSpace(line[i + 1]) ? i : -1;
            }
        }

        return -1;
    }
}
