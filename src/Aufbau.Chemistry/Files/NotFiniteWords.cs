using System.Text;
using System.Text.RegularExpressions;

namespace Aufbau.Chemistry.Files;

/// <summary>The words that Python's json module writes for numbers that are not finite, although JSON does not have them.</summary>
internal static partial class NotFiniteWords
{
    /// <summary>The text with NaN, Infinity and -Infinity outside of strings replaced by null; its lines stay the same.</summary>
    /// <returns>The other text, or null when there is none of these words.</returns>
    public static byte[]? AsNull(byte[] json)
    {
        if (json.AsSpan().IndexOf("NaN"u8) < 0 && json.AsSpan().IndexOf("Infinity"u8) < 0)
        {
            return null;
        }

        return Encoding.UTF8.GetBytes(StringOrWord().Replace(Encoding.UTF8.GetString(json), match => match.Groups["word"].Success ? "null" : match.Value));
    }

    /// <summary>A string is matched whole, so that the words inside it are passed over.</summary>
    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|(?<word>-?Infinity\b|NaN\b)
        """, RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex StringOrWord();
}
