using System.Globalization;
using System.Text;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Elements;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Files;

/// <summary>Reads and writes the xyz format, one or more frames in angstrom. Accepts tabs, CRLF, blank lines between frames, atomic numbers
/// for symbols, D exponents, further columns (ignored) and a missing final line end. A frame whose comment names its columns by
/// <c>Properties=</c> is read as extended xyz: further columns are kept in the extras.</summary>
public static class Xyz
{
    /// <summary>Decimals of a coordinate, enough for every bit of a double near 1 angstrom.</summary>
    public const int DefaultPrecision = 17;

    /// <summary>Reads all frames.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="source">The name of the file, for messages.</param>
    /// <param name="charge">The charge where the comment gives none. Default: 0.</param>
    /// <param name="multiplicity">The multiplicity where the comment gives none. Default: 1.</param>
    /// <returns>One structure per frame, at least one.</returns>
    /// <exception cref="ChemistryException">Not an xyz file, or a value that is given both here and in the comment and differs; the message
    /// names file and line.</exception>
    public static IReadOnlyList<Structure> Read(string text, string source, int? charge = null, int? multiplicity = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = new Lines(text, source);
        var structures = new List<Structure>();
        while (lines.SkipBlank())
        {
            structures.Add(ReadFrame(lines, charge, multiplicity));
        }

        return structures.Count > 0 ? structures : throw new ChemistryException($"{source} is empty; an xyz file begins with the number of atoms.");
    }

    /// <summary>Writes one frame.</summary>
    /// <param name="structure">The structure.</param>
    /// <param name="precision">Decimals of a coordinate. Default: 17.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is negative.</exception>
    public static string Write(Structure structure, int precision = DefaultPrecision)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentOutOfRangeException.ThrowIfNegative(precision);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{structure.AtomCount}\n{XyzComment.Format(structure)}\n");
        for (int atom = 0; atom < structure.AtomCount; atom++)
        {
            text.Append(structure.Symbols[atom].PadRight(2));
            foreach (double bohr in structure.Geometry.Row(atom))
            {
                text.Append(' ').Append((bohr * Units.AngstromPerBohr).ToString($"F{precision}", CultureInfo.InvariantCulture).PadLeft(precision + 4));
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Writes several frames, one after the other.</summary>
    /// <param name="structures">The structures.</param>
    /// <param name="precision">Decimals of a coordinate. Default: 17.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is negative.</exception>
    public static string WriteMulti(IEnumerable<Structure> structures, int precision = DefaultPrecision)
    {
        ArgumentNullException.ThrowIfNull(structures);
        return string.Concat(structures.Select(structure => Write(structure, precision)));
    }

    /// <summary>Writes the steps of an optimisation, each with its energy as the word <c>energy=</c> in hartree where it has one.</summary>
    /// <param name="data">The optimisation.</param>
    /// <param name="precision">Decimals of a coordinate. Default: 17.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is negative.</exception>
    public static string Write(OptimizationData data, int precision = DefaultPrecision) => WriteMulti(StructuresIn.Value(data, ""), precision);

    /// <summary>Writes the final geometry of each point of a scan, each with its energy as the word <c>energy=</c> in hartree where it has
    /// one.</summary>
    /// <param name="data">The scan.</param>
    /// <param name="precision">Decimals of a coordinate. Default: 17.</param>
    /// <exception cref="ArgumentOutOfRangeException">The precision is negative.</exception>
    public static string Write(ScanData data, int precision = DefaultPrecision) => WriteMulti(StructuresIn.Value(data, ""), precision);

    private static Structure ReadFrame(Lines lines, int? charge, int? multiplicity)
    {
        int countLine = lines.Number;
        string first = lines.Next();
        if (!int.TryParse(first.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int atoms) || atoms == 0)
        {
            throw lines.Error($"expected the number of atoms, found '{Lines.Excerpt(first)}'");
        }

        if (atoms > lines.Left)
        {
            throw lines.Error($"the frame that begins in line {countLine} promises {atoms} atoms, but the file is too short for them");
        }

        (XyzComment comment, XyzColumns columns) = ReadComment(lines);
        string[] symbols = new string[atoms];
        double[] bohr = new double[3 * atoms];
        string[][] words = new string[atoms][];
        for (int atom = 0; atom < atoms; atom++)
        {
            if (lines.AtEnd)
            {
                throw lines.Error($"the frame that begins in line {countLine} promises {atoms} atoms, but the file ends after {atom}");
            }

            words[atom] = ReadAtom(lines, atom, columns, symbols, bohr);
        }

        try
        {
            return new Structure(
                symbols,
                Matrix.Own(atoms, 3, bohr),
                OneValue.Of("Charge", comment.Charge, charge) ?? 0,
                OneValue.Of("Multiplicity", comment.Multiplicity, multiplicity) ?? 1,
                comment.Identifiers,
                null,
                columns.Keep(XyzComment.WithWords(NamedValues.Empty, comment.Words), words));
        }
        catch (ChemistryException exception)
        {
            throw new ChemistryException($"{lines.Source}, frame in line {countLine}: {exception.Message}", exception);
        }
    }

    private static (XyzComment Comment, XyzColumns Columns) ReadComment(Lines lines)
    {
        string line = lines.Next();
        try
        {
            return ExtendedXyz.Read(XyzComment.Parse(line));
        }
        catch (ChemistryException exception)
        {
            throw lines.Error(exception.Message);
        }
    }

    private static string[] ReadAtom(Lines lines, int atom, XyzColumns columns, string[] symbols, double[] bohr)
    {
        string line = lines.Next();
        string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 4)
        {
            throw lines.Error($"expected atom {atom} as 'symbol x y z' in angstrom, found '{Lines.Excerpt(line)}'");
        }

        if (columns.Count is { } count && words.Length != count)
        {
            throw lines.Error($"expected atom {atom} in the {count} columns of 'Properties=', found {words.Length}: '{Lines.Excerpt(line)}'");
        }

        symbols[atom] = Symbol(words[columns.Species]) ?? throw lines.Error(UnknownElement(words[columns.Species]));
        for (int axis = 0; axis < 3; axis++)
        {
            string given = words[columns.Position + axis];
            string word = given.Replace('D', 'E').Replace('d', 'e');
            if (!double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double angstrom) || !double.IsFinite(angstrom))
            {
                throw lines.Error($"the coordinate '{given}' of atom {atom} is not a finite number");
            }

            bohr[(3 * atom) + axis] = angstrom / Units.AngstromPerBohr;
        }

        return words;
    }

    private static string UnknownElement(string word)
    {
        string nearest = NearestName.Suggest(word, PeriodicTable.Elements.Select(element => element.Symbol));
        return nearest.Length == 0 ? $"unknown element '{word}'" : $"unknown element '{word}'.{nearest}";
    }

    private static string? Symbol(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number is >= 1 and <= 118 ? PeriodicTable.Number(number).Symbol : null
            : PeriodicTable.TryFind(word)?.Symbol;
}
