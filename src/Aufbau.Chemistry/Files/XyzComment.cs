using System.Globalization;
using System.Text.Json;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Files;

/// <summary>The comment line of an xyz frame: words, of which <c>qcdata_charge=</c>, <c>qcdata_multiplicity=</c> and
/// <c>qcdata__identifiers_NAME=</c> (or with the older prefix <c>qcio_</c>) carry values. Every other word is kept in its order.</summary>
internal sealed record XyzComment(int? Charge, int? Multiplicity, Identifiers Identifiers, IReadOnlyList<string> Words)
{
    /// <summary>The extras' entry that keeps the other words.</summary>
    private const string WordsName = "xyz_comments";

    private const string Prefix = "qcdata_";
    private const string OldPrefix = "qcio_";
    private const string IdentifierPrefix = "_identifiers_";

    /// <summary>Reads a comment line.</summary>
    /// <exception cref="ChemistryException">A charge or multiplicity is not a whole number, an identifier is unknown, or a value is given
    /// twice.</exception>
    public static XyzComment Parse(string line)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var words = new List<string>();
        foreach (string word in XyzWords.Split(line))
        {
            int equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || KnownName(word[..equals]) is not { } name)
            {
                words.Add(Kept(word));
            }
            else if (!values.TryAdd(name, XyzWords.Unquoted(word[(equals + 1)..])))
            {
                throw new ChemistryException($"the comment gives '{word[..equals]}' twice");
            }
        }

        return new XyzComment(
            Integer(values, "charge"),
            Integer(values, "multiplicity"),
            XyzIdentifiers.From(values.Where(pair => pair.Key.StartsWith(IdentifierPrefix, StringComparison.Ordinal))
                .Select(pair => KeyValuePair.Create(pair.Key[IdentifierPrefix.Length..], pair.Value))),
            words);
    }

    /// <summary>The comment line of a structure.</summary>
    public static string Format(Structure structure) => string.Join(
        ' ',
        [
            $"{Prefix}charge={structure.Charge}",
            $"{Prefix}multiplicity={structure.Multiplicity}",
            .. XyzIdentifiers.Of(structure.Identifiers).Select(pair => $"{Prefix}{IdentifierPrefix}{pair.Key}={(XyzWords.IsPlain(pair.Value) ? pair.Value : XyzWords.Quoted(pair.Value))}"),
            .. WordsOf(structure.Extras).Select(word => IsPlainWord(word) ? word : XyzWords.Quoted(word)),
        ]);

    /// <summary>The words that extras keep for a comment line.</summary>
    public static IEnumerable<string> WordsOf(NamedValues extras) =>
        extras.TryGet(WordsName, out JsonElement kept) && kept.ValueKind == JsonValueKind.Array
            ? kept.EnumerateArray().Select(word => word.ValueKind == JsonValueKind.String ? word.GetString()! : word.GetRawText()) // The kind is String.
            : [];

    /// <summary>Extras with other words for a comment line.</summary>
    public static NamedValues WithWords(NamedValues extras, IReadOnlyList<string> words) =>
        words.Count == 0 ? extras.Without(WordsName) : extras.Write(WordsName, words);

    /// <summary>A word in quotes that only quotes can keep stands for its text; other programs' quotes are part of the word.</summary>
    private static string Kept(string word)
    {
        string text = XyzWords.Unquoted(word);
        return !IsPlainWord(text) && string.Equals(XyzWords.Quoted(text), word, StringComparison.Ordinal) ? text : word;
    }

    private static bool IsPlainWord(string word) =>
        XyzWords.IsPlain(word) && !(word.IndexOf('=', StringComparison.Ordinal) is > 0 and int equals && KnownName(word[..equals]) is not null);

    private static string? KnownName(string name)
    {
        string? known = name.StartsWith(Prefix, StringComparison.Ordinal) ? name[Prefix.Length..]
            : name.StartsWith(OldPrefix, StringComparison.Ordinal) ? name[OldPrefix.Length..]
            : null;
        return known is "charge" or "multiplicity" || known?.StartsWith(IdentifierPrefix, StringComparison.Ordinal) == true ? known : null;
    }

    private static int? Integer(Dictionary<string, string> values, string name) =>
        !values.TryGetValue(name, out string? value) ? null
        : int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number
        : throw new ChemistryException($"the {name} '{value}' is not a whole number");
}
