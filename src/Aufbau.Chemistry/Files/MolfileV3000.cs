namespace Aufbau.Chemistry.Files;

/// <summary>The body of a V3000 MOL file: words behind <c>M  V30</c>, continued behind a dash at the end of a line.</summary>
internal static class MolfileV3000
{
    private const string Prefix = "M  V30 ";

    /// <summary>Reads to behind <c>M  END</c>. Collections, groups and templates are passed over.</summary>
    public static void Read(Lines lines, MoleculeDraft molecule)
    {
        var numbers = new Dictionary<int, int>();
        (int Atoms, int Bonds)? counts = null;
        int bonds = 0;
        string block = "";
        while (Next(lines) is { } words)
        {
            switch (words)
            {
                case ["COUNTS", var atoms, var of, ..]:
                    counts = (MoleculeDraft.Whole(atoms, "the number of atoms", lines), MoleculeDraft.Whole(of, "the number of bonds", lines));
                    break;
                case ["BEGIN", var name, ..]:
                    block = name;
                    break;
                case ["END", ..]:
                    block = "";
                    break;
                case [var number, var symbol, var x, var y, var z, _, .. var further] when block == "ATOM":
                    molecule.Add(MoleculeDraft.Symbol(symbol, lines), MoleculeDraft.Number(x, lines), MoleculeDraft.Number(y, lines), MoleculeDraft.Number(z, lines));
                    numbers[MoleculeDraft.Whole(number, "the number of an atom", lines)] = molecule.AtomCount;
                    SetElectrons(further, lines, molecule);
                    break;
                case [_, var type, var first, var second, ..] when block == "BOND":
                    molecule.AddBond(Atom(first, numbers, lines), Atom(second, numbers, lines), MoleculeDraft.Whole(type, "the type of a bond", lines), lines);
                    bonds++;
                    break;
                case var _ when block is "ATOM" or "BOND":
                    throw lines.Error($"expected {(block == "ATOM" ? "an atom as 'number symbol x y z map'" : "a bond as 'number type atom atom'")}, found '{Lines.Excerpt(string.Join(' ', words))}'");
                default:
                    break;
            }
        }

        if (counts != (molecule.AtomCount, bonds))
        {
            throw lines.Error($"the molecule promises {counts?.Atoms ?? 0} atoms and {counts?.Bonds ?? 0} bonds, but has {molecule.AtomCount} and {bonds}");
        }
    }

    private static int Atom(string word, Dictionary<int, int> numbers, Lines lines) =>
        numbers.TryGetValue(MoleculeDraft.Whole(word, "the number of an atom", lines), out int atom) ? atom : throw lines.Error($"there is no atom {word}");

    private static void SetElectrons(string[] words, Lines lines, MoleculeDraft molecule)
    {
        foreach (string[] pair in words.Select(word => word.Split('=', 2)).Where(pair => pair.Length == 2))
        {
            switch (pair[0])
            {
                case "CHG":
                    molecule.SetCharge(molecule.AtomCount, MoleculeDraft.Whole(pair[1], "a charge", lines), lines);
                    break;
                case "RAD":
                    molecule.SetRadical(molecule.AtomCount, MoleculeDraft.Whole(pair[1], "a radical", lines), lines);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The words of the next line with its continuations; null at <c>M  END</c>.</summary>
    private static string[]? Next(Lines lines)
    {
        string text = "";
        while (true)
        {
            string line = Molfile.Line(lines, "'M  END'");
            if (text.Length == 0 && line.StartsWith("M  END", StringComparison.Ordinal))
            {
                return null;
            }

            text += line.StartsWith(Prefix, StringComparison.Ordinal) ? line[Prefix.Length..] : throw lines.Error($"expected a line that begins with '{Prefix}', found '{Lines.Excerpt(line)}'");
            if (!text.EndsWith('-'))
            {
                return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            }

            text = text[..^1];
        }
    }
}
