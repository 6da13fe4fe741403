using System.Text;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Files;

/// <summary>Reads MOL files, V2000 and V3000, and SDF files of several of them (BIOVIA, CTfile Formats). Formal charges are summed, bonds
/// keep their orders (aromatic 1.5), the first line is the name, and data fields stand in the extras.</summary>
internal static class Molfile
{
    /// <summary>The extras' entry that holds the data fields of an SDF record, name to text.</summary>
    public const string DataName = "sdf_data";

    private const string RecordEnd = "$$$$";

    /// <summary>Reads all molecules.</summary>
    /// <exception cref="ChemistryException">The text is neither, ends too early, or is a drawing in the plane; the message names the line.</exception>
    public static IReadOnlyList<Structure> Read(string text, string source, int? charge, int? multiplicity)
    {
        var lines = new Lines(text, source);
        var structures = new List<Structure>();
        do
        {
            structures.Add(ReadRecord(lines, structures.Count, charge, multiplicity));
        }
        while (!lines.OnlyBlankLeft);
        return structures;
    }

    private static Structure ReadRecord(Lines lines, int earlier, int? charge, int? multiplicity)
    {
        int first = lines.Number;
        string name = Line(lines, "the name of a molecule");
        string program = Line(lines, "the line of the program");
        _ = Line(lines, "the line of the comment");
        string counts = Line(lines, "the numbers of atoms and bonds");
        var molecule = new MoleculeDraft();
        if (counts.Contains("V3000", StringComparison.OrdinalIgnoreCase))
        {
            MolfileV3000.Read(lines, molecule);
        }
        else
        {
            MolfileV2000.Read(lines, counts, molecule);
        }

        if (program.Length >= 22 && program[20..22] == "2D" && molecule.AtomCount > 1 && molecule.IsFlat)
        {
            throw new ChemistryException($"{lines.Source}, line {first + 1}: the molecule is marked as a drawing in the plane (2D), which is no geometry; make coordinates in space first.");
        }

        (NamedValues data, bool ended) = ReadData(lines);
        return ended || (earlier == 0 && data.Count == 0 && lines.AtEnd)
            ? molecule.Build(name, data, charge, multiplicity, lines.Source, first)
            : throw lines.Error($"the file ends without '{RecordEnd}' behind the record that begins in line {first}");
    }

    /// <summary>The next line, which must be there.</summary>
    /// <exception cref="ChemistryException">The file has ended.</exception>
    public static string Line(Lines lines, string expected) => lines.AtEnd ? throw lines.Error($"the file ends where {expected} was expected") : lines.Next();

    /// <summary>Reads <c>&gt; &lt;name&gt;</c>, lines of text and a blank line, again and again.</summary>
    private static (NamedValues Extras, bool Ended) ReadData(Lines lines)
    {
        NamedValues data = NamedValues.Empty;
        while (!lines.AtEnd)
        {
            string line = lines.Next();
            if (line.StartsWith(RecordEnd, StringComparison.Ordinal))
            {
                return (Extras(data), true);
            }

            if (line.StartsWith('>'))
            {
                int open = line.IndexOf('<', 1);
                int close = line.LastIndexOf('>');
                data = open > 0 && close > open
                    ? data.With(line[(open + 1)..close], ReadText(lines))
                    : throw lines.Error($"expected a data field as '> <name>', found '{Lines.Excerpt(line)}'");
            }
            else if (!string.IsNullOrWhiteSpace(line))
            {
                throw lines.Error($"expected a data field as '> <name>' or '{RecordEnd}', found '{Lines.Excerpt(line)}'");
            }
        }

        return (Extras(data), false);
    }

    private static NamedValues Extras(NamedValues data) => data.Count == 0 ? data : NamedValues.Empty.Write(DataName, data);

    private static string ReadText(Lines lines)
    {
        var text = new StringBuilder();
        while (Line(lines, "the text of a data field") is { } line && !string.IsNullOrWhiteSpace(line))
        {
            text.Append(text.Length > 0 ? "\n" : "").Append(line);
        }

        return text.ToString();
    }
}
