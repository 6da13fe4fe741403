using System.Globalization;
using System.Text.RegularExpressions;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Files;

/// <summary>What the comment of an extended xyz frame says beyond the words of ours: the columns, and charge and multiplicity by their plain
/// names. All other keys, <c>Lattice</c> among them, stay words.</summary>
internal static partial class ExtendedXyz
{
    /// <summary>The comment without what it says about the frame, and the columns of its atoms.</summary>
    /// <exception cref="ChemistryException">The columns, the charge or the multiplicity cannot be understood.</exception>
    public static (XyzComment Comment, XyzColumns Columns) Read(XyzComment comment)
    {
        if (comment.Words.FirstOrDefault(word => word.StartsWith(XyzColumns.Word, StringComparison.OrdinalIgnoreCase)) is not { } properties)
        {
            return (comment, XyzColumns.Plain);
        }

        var columns = XyzColumns.Parse(Value(properties));
        List<string> words = [.. comment.Words];
        words.Remove(properties);
        int? charge = comment.Charge ?? Take(words, "charge=");
        int? multiplicity = comment.Multiplicity ?? Take(words, "multiplicity=");
        return (comment with { Charge = charge, Multiplicity = multiplicity, Words = words }, columns);
    }

    /// <summary>One frame in the extended form: four columns and those that were kept.</summary>
    public static string Write(Structure structure)
    {
        (string properties, IReadOnlyList<string> further) = XyzColumns.Kept(structure);
        string[] lines = Xyz.Write(structure).Split('\n');
        string comment = string.Join(' ', XyzWords.Split(lines[1]).Select(KeyWithQuotes).Where(word => !word.StartsWith("qcdata_charge=", StringComparison.Ordinal) && !word.StartsWith("qcdata_multiplicity=", StringComparison.Ordinal)));
        string periodic = XyzComment.WordsOf(structure.Extras).Any(word => word.StartsWith("Lattice=", StringComparison.OrdinalIgnoreCase) || word.StartsWith("pbc=", StringComparison.OrdinalIgnoreCase))
            ? "" : "pbc=\"F F F\" ";
        lines[1] = $"{properties} {periodic}charge={structure.Charge} multiplicity={structure.Multiplicity} {comment}".TrimEnd();
        for (int atom = 0; atom < further.Count; atom++)
        {
            lines[atom + 2] += further[atom];
        }

        return string.Join('\n', lines);
    }

    /// <summary>A key whose value stands in quotes, such as Lattice, without the quotes that ours put around the whole word.</summary>
    private static string KeyWithQuotes(string word) => XyzWords.Unquoted(word) is var text && KeyAndQuotes().IsMatch(text) ? text : word;

    [GeneratedRegex("""\A[A-Za-z_][A-Za-z0-9_-]*="[^"\\\p{C}]*"\z""")]
    private static partial Regex KeyAndQuotes();

    private static string Value(string word) => XyzWords.Unquoted(word[(word.IndexOf('=', StringComparison.Ordinal) + 1)..]);

    /// <summary>Takes a whole number, which may be written as 1.0, out of the words.</summary>
    private static int? Take(List<string> words, string name)
    {
        if (words.Find(word => word.StartsWith(name, StringComparison.OrdinalIgnoreCase)) is not { } word)
        {
            return null;
        }

        words.Remove(word);
        return double.TryParse(Value(word), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number == Math.Truncate(number) && Math.Abs(number) < int.MaxValue
            ? (int)number
            : throw new ChemistryException($"the {name.TrimEnd('=')} '{Value(word)}' is not a whole number");
    }
}
