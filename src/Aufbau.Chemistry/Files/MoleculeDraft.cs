using System.Globalization;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Elements;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Files;

/// <summary>A structure while a file in angstrom is read: atoms, bonds, formal charges and unpaired electrons.</summary>
internal sealed class MoleculeDraft
{
    private readonly List<string> _symbols = [];
    private readonly List<double> _bohr = [];
    private readonly List<Bond> _bonds = [];
    private readonly Dictionary<int, int> _charges = [];
    private readonly Dictionary<int, int> _unpaired = [];

    /// <summary>The number of atoms so far.</summary>
    public int AtomCount => _symbols.Count;

    /// <summary>Whether all atoms lie in the plane z = 0.</summary>
    public bool IsFlat => Enumerable.Range(0, AtomCount).All(atom => _bohr[(3 * atom) + 2] == 0);

    /// <summary>The element of a word; heavy hydrogen is hydrogen.</summary>
    /// <exception cref="ChemistryException">There is none.</exception>
    public static string Symbol(string word, Lines lines) => word is "D" or "T" ? "H"
        : PeriodicTable.TryFind(word)?.Symbol ?? throw lines.Error($"'{word}' is not the symbol of an element");

    /// <summary>A finite number.</summary>
    /// <exception cref="ChemistryException">The word is none.</exception>
    public static double Number(ReadOnlySpan<char> word, Lines lines) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number
            : throw lines.Error($"expected a coordinate, found '{word.Trim()}'");

    /// <summary>A whole number.</summary>
    /// <exception cref="ChemistryException">The word is none.</exception>
    public static int Whole(ReadOnlySpan<char> word, string what, Lines lines) =>
        int.TryParse(word, NumberStyles.Integer, CultureInfo.InvariantCulture, out int number)
            ? number
            : throw lines.Error($"expected {what}, found '{word.Trim()}'");

    /// <summary>Adds an atom at a place in angstrom.</summary>
    public void Add(string symbol, double x, double y, double z)
    {
        _symbols.Add(symbol);
        _bohr.AddRange([x / Units.AngstromPerBohr, y / Units.AngstromPerBohr, z / Units.AngstromPerBohr]);
    }

    /// <summary>Adds a bond between atoms that are counted from 1, by the number of its type in a molfile.</summary>
    public void AddBond(int first, int second, int type, Lines lines)
    {
        double order = type switch
        {
            1 or 2 or 3 => type,
            4 => 1.5,
            9 => 1, // Coordination.
            _ => throw lines.Error($"expected a bond of type 1 to 4 (single, double, triple, aromatic) or 9 (coordination), found {type}"),
        };
        _bonds.Add(new Bond(Atom(first, lines), Atom(second, lines), order));
    }

    /// <summary>Adds a bond between atoms that are counted from 0.</summary>
    public void AddBond(Bond bond) => _bonds.Add(bond);

    /// <summary>Sets the formal charge of an atom that is counted from 1.</summary>
    public void SetCharge(int atom, int charge, Lines lines) => _charges[Atom(atom, lines)] = charge;

    /// <summary>Sets the radical of an atom that is counted from 1: 0 none, 1 singlet, 2 doublet, 3 triplet.</summary>
    public void SetRadical(int atom, int radical, Lines lines) => _unpaired[Atom(atom, lines)] = radical switch
    {
        0 or 1 => 0,
        2 or 3 => radical - 1,
        _ => throw lines.Error($"expected a radical of 0 (none), 1 (singlet), 2 (doublet) or 3 (triplet), found {radical}"),
    };

    /// <summary>Forgets charges and radicals.</summary>
    public void ClearElectrons()
    {
        _charges.Clear();
        _unpaired.Clear();
    }

    /// <summary>The structure; unpaired electrons count with parallel spins.</summary>
    /// <exception cref="ChemistryException">It is impossible, or the file and an argument differ.</exception>
    public Structure Build(string name, NamedValues extras, int? charge, int? multiplicity, string source, int line)
    {
        try
        {
            return new Structure(
                _symbols,
                Matrix.Create(AtomCount, 3, [.. _bohr]),
                OneValue.Of("Charge", _charges.Count > 0 ? _charges.Values.Sum() : null, charge) ?? 0,
                OneValue.Of("Multiplicity", _unpaired.Count > 0 ? _unpaired.Values.Sum() + 1 : null, multiplicity) ?? 1,
                new Identifiers(name.Trim() is { Length: > 0 } given ? given : null),
                _bonds,
                extras);
        }
        catch (ChemistryException exception)
        {
            throw new ChemistryException($"{source}, molecule in line {line}: {exception.Message}", exception);
        }
    }

    private int Atom(int number, Lines lines) =>
        number >= 1 && number <= AtomCount ? number - 1 : throw lines.Error($"there is no atom {number}; atoms are counted from 1 to {AtomCount}");
}
