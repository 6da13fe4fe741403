using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Files;

/// <summary>Reads the atoms of PDB files (wwPDB format 3.3): one structure per MODEL, bonds from CONECT, the first alternative of each
/// residue, charges where the file has them. Everything else is passed over.</summary>
internal sealed class Pdb
{
    private const int SerialWidth = 5;

    private readonly Lines _lines;
    private readonly List<(MoleculeDraft Molecule, Dictionary<int, int?> Atoms, int Line)> _models = [];
    private readonly Dictionary<string, char> _alternatives = new(StringComparer.Ordinal);
    private readonly Dictionary<(int From, int To), int> _bonds = [];
    private string _title = "";
    private bool _inModel;
    private bool _isComplete;

    private Pdb(Lines lines) => _lines = lines;

    /// <summary>Reads all models.</summary>
    /// <exception cref="ChemistryException">The text is no PDB file or ends too early; the message names the line.</exception>
    public static IReadOnlyList<Structure> Read(string text, string source, int? charge, int? multiplicity)
    {
        var lines = new Lines(text, source);
        var pdb = new Pdb(lines);
        while (!lines.AtEnd)
        {
            pdb.ReadRecord(lines.Next());
        }

        if (pdb._models.Count == 0)
        {
            throw lines.Error("the file has no ATOM or HETATM record");
        }

        if (!pdb._isComplete || pdb._inModel)
        {
            throw lines.Error($"the file ends without {(pdb._inModel ? "ENDMDL" : "END")}: it may have been cut off");
        }

        return [.. pdb._models.Select(model => pdb.Build(model, charge, multiplicity))];
    }

    private void ReadRecord(string line)
    {
        switch (line.Length < 6 ? line.Trim() : line[..6].Trim())
        {
            case "MODEL":
                _models.Add((new(), [], _lines.Number - 1));
                _alternatives.Clear();
                _inModel = true;
                break;
            case "ENDMDL":
                _inModel = false;
                _isComplete = true;
                break;
            case "ATOM" or "HETATM":
                ReadAtom(line);
                break;
            case "CONECT":
                ReadBonds(line);
                break;
            case "TITLE" when line.Length > 10:
                _title = $"{_title} {line[10..].Trim()}".Trim();
                break;
            case "END":
                _isComplete = true;
                break;
            default:
                break;
        }
    }

    private void ReadAtom(string line)
    {
        if (line.Length < 54)
        {
            throw _lines.Error($"expected an atom with coordinates in columns 31 to 54, found '{Lines.Excerpt(line)}'");
        }

        if (_models.Count == 0)
        {
            _models.Add((new(), [], _lines.Number - 1));
        }
        else if (_isComplete && !_inModel)
        {
            throw _lines.Error("an atom stands behind the end of the models");
        }

        (MoleculeDraft molecule, Dictionary<int, int?> atoms, _) = _models[^1];
        int serial = int.TryParse(line.AsSpan(6, SerialWidth), out int number) ? number : -1; // Large files count in other ways.
        char alternative = line[16];
        string residue = line[21..27];
        if (alternative != ' ' && _alternatives.TryAdd(residue, alternative) is false && _alternatives[residue] != alternative)
        {
            atoms.TryAdd(serial, null);
            return;
        }

        molecule.Add(
            PdbElement.Of(line) is { } symbol ? symbol : throw _lines.Error($"no element can be told from columns 77 to 78 or the name '{line[12..16]}'"),
            MoleculeDraft.Number(line.AsSpan(30, 8), _lines),
            MoleculeDraft.Number(line.AsSpan(38, 8), _lines),
            MoleculeDraft.Number(line.AsSpan(46, 8), _lines));
        atoms[serial] = molecule.AtomCount - 1;
        if (line.Length >= 80 && line[78..80] is [>= '0' and <= '9' and var digit, ('+' or '-') and var sign])
        {
            molecule.SetCharge(molecule.AtomCount, (digit - '0') * (sign == '-' ? -1 : 1), _lines);
        }
    }

    private void ReadBonds(string line)
    {
        List<int> serials = [];
        for (int column = 6; column < Math.Min(line.Length, 31) && !line.AsSpan(column).Trim().IsEmpty; column += SerialWidth)
        {
            ReadOnlySpan<char> word = line.AsSpan(column, Math.Min(SerialWidth, line.Length - column));
            if (!word.Trim().IsEmpty)
            {
                serials.Add(MoleculeDraft.Whole(word, "the number of an atom", _lines));
            }
        }

        int[] unknown = [.. serials.Where(serial => !_models.Exists(model => model.Atoms.ContainsKey(serial)))];
        if (unknown.Length > 0)
        {
            throw _lines.Error($"there is no atom {unknown[0]}");
        }

        foreach (int to in serials.Skip(1))
        {
            _bonds[(serials[0], to)] = _bonds.GetValueOrDefault((serials[0], to)) + 1;
        }
    }

    /// <summary>A bond that is named twice from the same atom is a double bond.</summary>
    private Structure Build((MoleculeDraft Molecule, Dictionary<int, int?> Atoms, int Line) model, int? charge, int? multiplicity)
    {
        var orders = new Dictionary<(int, int), int>();
        foreach (((int from, int to), int order) in _bonds)
        {
            if (model.Atoms.GetValueOrDefault(from) is { } first && model.Atoms.GetValueOrDefault(to) is { } second)
            {
                (int, int) pair = (Math.Min(first, second), Math.Max(first, second));
                orders[pair] = Math.Max(order, orders.GetValueOrDefault(pair));
            }
        }

        foreach (((int first, int second), int order) in orders)
        {
            model.Molecule.AddBond(new Bond(first, second, order));
        }

        return model.Molecule.Build(_title, NamedValues.Empty, charge, multiplicity, _lines.Source, model.Line);
    }
}
