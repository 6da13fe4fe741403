using System.Globalization;
using System.Text;
using System.Text.Json;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Files;

/// <summary>The comment line of an xyz frame: blank-separated words, of which <c>qcdata_charge=</c>, <c>qcdata_multiplicity=</c> and
/// <c>qcdata__identifiers_NAME=</c> (or with the older prefix <c>qcio_</c>) carry values. A value with blanks, quotes or line breaks stands in
/// double quotes with backslash escapes. Every other word is kept in its order.</summary>
internal sealed record XyzComment(int? Charge, int? Multiplicity, Identifiers Identifiers, IReadOnlyList<string> Words)
{
    /// <summary>The extras' entry that keeps the other words.</summary>
    public const string WordsName = "xyz_comments";

    private const string Prefix = "qcdata_";
    private const string OldPrefix = "qcio_";
    private const string IdentifierPrefix = "_identifiers_";

    /// <summary>Reads a comment line.</summary>
    /// <exception cref="ChemistryException">A charge or multiplicity is not a whole number, or an identifier is unknown.</exception>
    public static XyzComment Parse(string line)
    {
        int? charge = null;
        int? multiplicity = null;
        Identifiers identifiers = Identifiers.Empty;
        var words = new List<string>();
        foreach (string word in Split(line))
        {
            int equals = word.IndexOf('=', StringComparison.Ordinal);
            string? name = equals < 0 ? null : KnownName(word[..equals]);
            string value = equals < 0 ? "" : Unquoted(word[(equals + 1)..]);
            switch (name)
            {
                case "charge":
                    charge = Integer(name, value);
                    break;
                case "multiplicity":
                    multiplicity = Integer(name, value);
                    break;
                case not null when name.StartsWith(IdentifierPrefix, StringComparison.Ordinal):
                    identifiers = XyzIdentifiers.With(identifiers, name[IdentifierPrefix.Length..], value);
                    break;
                default:
                    words.Add(NeedsQuotes(Unquoted(word)) ? Unquoted(word) : word);
                    break;
            }
        }

        return new XyzComment(charge, multiplicity, identifiers, words);
    }

    /// <summary>The comment line of a structure.</summary>
    public static string Format(Structure structure)
    {
        var words = new List<string> { $"{Prefix}charge={structure.Charge}", $"{Prefix}multiplicity={structure.Multiplicity}" };
        words.AddRange(XyzIdentifiers.Of(structure.Identifiers).Select(pair => $"{Prefix}{IdentifierPrefix}{pair.Name}={Quoted(pair.Value)}"));
        if (structure.Extras.TryGet(WordsName, out JsonElement kept) && kept.ValueKind == JsonValueKind.Array)
        {
            words.AddRange(kept.EnumerateArray().Select(word => Quoted(word.ValueKind == JsonValueKind.String ? word.GetString()! : word.GetRawText())));
        }

        return string.Join(' ', words);
    }

    private static string? KnownName(string name)
    {
        string? known = name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..]
            : name.StartsWith(OldPrefix, StringComparison.Ordinal) ? name[OldPrefix.Length..]
            : null;
        return known is "charge" or "multiplicity" || known?.StartsWith(IdentifierPrefix, StringComparison.Ordinal) == true ? known : null;
    }

    private static int Integer(string name, string value) =>
        int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw new ChemistryException($"the {name} '{value}' is not a whole number");

    /// <summary>Splits at blanks outside of quotes that begin a word or a value.</summary>
    private static List<string> Split(string line)
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

    private static bool NeedsQuotes(string word) =>
        word.Length == 0 || word[0] == '"' || word.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) || word.Contains("=\"", StringComparison.Ordinal)
        || (word.IndexOf('=', StringComparison.Ordinal) is > 0 and int equals && KnownName(word[..equals]) is not null);

    private static string Quoted(string word)
    {
        if (!NeedsQuotes(word))
        {
            return word;
        }

        var text = new StringBuilder("\"");
        foreach (char c in word)
        {
            _ = c switch
            {
                '"' or '\\' => text.Append('\\').Append(c),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                _ when char.IsWhiteSpace(c) || char.IsControl(c) => c == ' ' ? text.Append(c) : text.Append($"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    private static string Unquoted(string word)
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
            if (word[i] == 'u' && i + 4 < word.Length && ushort.TryParse(word.AsSpan(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort code))
            {
                text.Append((char)code);
                i += 4;
                continue;
            }

            text.Append(word[i] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', char other => other });
        }

        return text.ToString();
    }
}
