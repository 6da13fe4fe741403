namespace Aufbau.Chemistry.Files;

/// <summary>The body of a V2000 MOL file: columns of fixed width.</summary>
internal static class MolfileV2000
{
    private const int Width = 3;
    private const int DoubletRadical = 4;

    /// <summary>The charges that the atom lines' numbers 1 to 7 mean; 4 is a radical.</summary>
    private static readonly int[] Charges = [0, 3, 2, 1, 0, -1, -2, -3];

    /// <summary>Reads to behind <c>M  END</c>.</summary>
    public static void Read(Lines lines, string counts, MoleculeDraft molecule)
    {
        if (counts.Length < 2 * Width)
        {
            throw lines.Error($"expected the numbers of atoms and bonds in columns 1 to 6, found '{Lines.Excerpt(counts)}'");
        }

        int atoms = MoleculeDraft.Whole(counts.AsSpan(0, Width), "the number of atoms in columns 1 to 3", lines);
        int bonds = MoleculeDraft.Whole(counts.AsSpan(Width, Width), "the number of bonds in columns 4 to 6", lines);
        List<(int Atom, int Code)> codes = [];
        for (int atom = 1; atom <= atoms; atom++)
        {
            int code = ReadAtom(Molfile.Line(lines, $"atom {atom} of {atoms}"), lines, molecule);
            if (code != 0)
            {
                codes.Add((atom, code));
            }
        }

        foreach ((int atom, int code) in codes)
        {
            if (code == DoubletRadical)
            {
                molecule.SetRadical(atom, 2, lines);
            }
            else
            {
                molecule.SetCharge(atom, Charges[code], lines);
            }
        }

        for (int bond = 1; bond <= bonds; bond++)
        {
            string line = Molfile.Line(lines, $"bond {bond} of {bonds}").PadRight(3 * Width);
            molecule.AddBond(
                MoleculeDraft.Whole(line.AsSpan(0, Width), "an atom in columns 1 to 3", lines),
                MoleculeDraft.Whole(line.AsSpan(Width, Width), "an atom in columns 4 to 6", lines),
                MoleculeDraft.Whole(line.AsSpan(2 * Width, Width), "the type of a bond in columns 7 to 9", lines),
                lines);
        }

        ReadProperties(lines, molecule);
    }

    /// <summary>Reads x, y and z of ten columns each, and the element.</summary>
    /// <returns>The number that means a charge.</returns>
    private static int ReadAtom(string line, Lines lines, MoleculeDraft molecule)
    {
        string[] words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        bool isFixed = line.Length > 31 && line[30] == ' ';
        if (!isFixed && words.Length < 4)
        {
            throw lines.Error($"expected an atom as 'x y z symbol', found '{Lines.Excerpt(line)}'");
        }

        string symbol = isFixed ? line[31..Math.Min(34, line.Length)].Trim() : words[3];
        (double x, double y, double z) = isFixed
            ? (MoleculeDraft.Number(line.AsSpan(0, 10), lines), MoleculeDraft.Number(line.AsSpan(10, 10), lines), MoleculeDraft.Number(line.AsSpan(20, 10), lines))
            : (MoleculeDraft.Number(words[0], lines), MoleculeDraft.Number(words[1], lines), MoleculeDraft.Number(words[2], lines));
        molecule.Add(MoleculeDraft.Symbol(symbol, lines), x, y, z);
        string code = isFixed ? line.Length >= 39 ? line[36..39] : "0" : words.Length > 5 ? words[5] : "0";
        int number = string.IsNullOrWhiteSpace(code) ? 0 : MoleculeDraft.Whole(code, "a charge from 0 to 7 in columns 37 to 39", lines);
        return number is >= 0 and <= 7 ? number : throw lines.Error($"expected a charge from 0 to 7 in columns 37 to 39, found {number}");
    }

    /// <summary>Charges and radicals here replace those of the atom lines.</summary>
    private static void ReadProperties(Lines lines, MoleculeDraft molecule)
    {
        bool replaced = false;
        for (string line = Molfile.Line(lines, "'M  END'"); !line.StartsWith("M  END", StringComparison.Ordinal); line = Molfile.Line(lines, "'M  END'"))
        {
            bool isCharge = line.StartsWith("M  CHG", StringComparison.Ordinal);
            if (line.StartsWith("$$$$", StringComparison.Ordinal))
            {
                throw lines.Error("expected 'M  END' before '$$$$'");
            }

            if (!isCharge && !line.StartsWith("M  RAD", StringComparison.Ordinal))
            {
                continue;
            }

            if (!replaced)
            {
                molecule.ClearElectrons();
                replaced = true;
            }

            ReadPairs(line, isCharge, lines, molecule);
        }
    }

    private static void ReadPairs(string line, bool isCharge, Lines lines, MoleculeDraft molecule)
    {
        int[] numbers = [.. line[6..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => MoleculeDraft.Whole(word, "a whole number", lines))];
        if (numbers.Length == 0 || numbers.Length != 1 + (2 * numbers[0]))
        {
            throw lines.Error($"expected a count and as many pairs of atom and value, found '{Lines.Excerpt(line)}'");
        }

        for (int i = 1; i < numbers.Length; i += 2)
        {
            if (isCharge)
            {
                molecule.SetCharge(numbers[i], numbers[i + 1], lines);
            }
            else
            {
                molecule.SetRadical(numbers[i], numbers[i + 1], lines);
            }
        }
    }
}
