using System.Text.Json.Serialization;
using Aufbau.Chemistry.Elements;

namespace Aufbau.Chemistry.Structures;

/// <summary>Atoms, geometry, charge and multiplicity: what a calculation is about. Immutable; equality compares all values.</summary>
/// <remarks>Electron parity, distances and the electrons that a method counts are checked before a program runs, not here, so that any
/// file can be opened and looked at.</remarks>
public sealed partial record Structure
{
    /// <summary>The largest charge or multiplicity that is believed, in either direction.</summary>
    private const int LargestCharge = 1000;

    /// <summary>Makes a structure and checks it.</summary>
    /// <param name="symbols">Element symbols in any letter case; at least one.</param>
    /// <param name="geometry">3N numbers in bohr, atom after atom; any shape with 3N numbers becomes N x 3.</param>
    /// <param name="charge">The total charge in elementary charges. Default: 0.</param>
    /// <param name="multiplicity">2S+1, 1 or more. Default: 1.</param>
    /// <param name="identifiers">Names and line notations. Default: none.</param>
    /// <param name="connectivity">Bonds in any order. Default: none, which means unknown.</param>
    /// <param name="extras">Further values. Default: none.</param>
    /// <exception cref="ChemistryException">An unknown element, a wrong number of coordinates, a coordinate that is not finite, a charge
    /// or multiplicity out of range, or a bond that is doubled, to itself or to an atom that is not there.</exception>
    [JsonConstructor]
    public Structure(
        IReadOnlyList<string> symbols,
        Matrix geometry,
        int charge = 0,
        int multiplicity = 1,
        Identifiers? identifiers = null,
        IReadOnlyList<Bond>? connectivity = null,
        NamedValues? extras = null)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        ArgumentNullException.ThrowIfNull(geometry);
        Symbols = [.. symbols.Select(symbol => PeriodicTable.Find(symbol ?? "").Symbol)];
        Geometry = Checked(geometry, symbols.Count);
        Charge = charge is >= -LargestCharge and <= LargestCharge
            ? charge
            : throw new ChemistryException($"A charge of {charge} is not believable; charges lie between {-LargestCharge} and {LargestCharge}.");
        Multiplicity = multiplicity is >= 1 and <= LargestCharge
            ? multiplicity
            : throw new ChemistryException($"A multiplicity of {multiplicity} is impossible; it is 2S+1, so 1 for a singlet, 2 for a doublet, and at most {LargestCharge}.");
        Identifiers = identifiers ?? Identifiers.Empty;
        Connectivity = Sorted(connectivity ?? [], symbols.Count);
        Extras = extras ?? NamedValues.Empty;
    }

    /// <summary>Element symbols, one per atom.</summary>
    public IReadOnlyList<string> Symbols { get; }

    /// <summary>Coordinates in bohr, N x 3.</summary>
    public Matrix Geometry { get; }

    /// <summary>The total charge in elementary charges.</summary>
    public int Charge { get; }

    /// <summary>2S+1.</summary>
    public int Multiplicity { get; }

    /// <summary>Names and line notations.</summary>
    public Identifiers Identifiers { get; init; }

    /// <summary>Bonds, each with the lower index first, in ascending order; empty when unknown.</summary>
    public IReadOnlyList<Bond> Connectivity { get; }

    /// <summary>Further values.</summary>
    public NamedValues Extras { get; init; }

    /// <summary>The number of atoms.</summary>
    [JsonIgnore]
    public int AtomCount => Symbols.Count;

    /// <summary>Atomic numbers, one per atom.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> AtomicNumbers => [.. Symbols.Select(symbol => PeriodicTable.Find(symbol).Number)];

    /// <summary>The number of electrons: the sum of atomic numbers minus the charge.</summary>
    [JsonIgnore]
    public int ElectronCount => AtomicNumbers.Sum() - Charge;

    /// <summary>The same structure with other coordinates; connectivity and identifiers are kept.</summary>
    /// <param name="geometry">3N numbers in bohr.</param>
    /// <exception cref="ChemistryException">Not 3N finite numbers.</exception>
    public Structure WithGeometry(Matrix geometry) => new(Symbols, geometry, Charge, Multiplicity, Identifiers, Connectivity, Extras);

    /// <summary>The same structure with another charge and multiplicity.</summary>
    /// <param name="charge">In elementary charges.</param>
    /// <param name="multiplicity">2S+1.</param>
    /// <exception cref="ChemistryException">A value is out of range.</exception>
    public Structure WithCharge(int charge, int multiplicity) =>
        new(Symbols, Geometry, charge, multiplicity, Identifiers, Connectivity, Extras);

    /// <summary>The same structure with other bonds.</summary>
    /// <param name="connectivity">Bonds in any order.</param>
    /// <exception cref="ChemistryException">A bond is doubled, to itself or to an atom that is not there.</exception>
    public Structure WithConnectivity(IReadOnlyList<Bond> connectivity) =>
        new(Symbols, Geometry, Charge, Multiplicity, Identifiers, connectivity, Extras);

    /// <inheritdoc/>
    public bool Equals(Structure? other) =>
        other is not null
        && Symbols.SequenceEqual(other.Symbols)
        && Geometry.Equals(other.Geometry)
        && Charge == other.Charge
        && Multiplicity == other.Multiplicity
        && Identifiers == other.Identifiers
        && Connectivity.SequenceEqual(other.Connectivity)
        && Extras.Equals(other.Extras);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Symbols.Count, Geometry, Charge, Multiplicity, Identifiers);

    private static Matrix Checked(Matrix geometry, int atoms)
    {
        if (atoms == 0)
        {
            throw new ChemistryException("A structure needs at least one atom.");
        }

        if (geometry.Values.Length != 3 * atoms)
        {
            throw new ChemistryException($"{atoms} atoms need {3 * atoms} coordinates, but {geometry.Values.Length} were given.");
        }

        ReadOnlySpan<double> values = geometry.Values.Span;
        for (int i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]))
            {
                throw new ChemistryException($"Atom {i / 3} has the coordinate {values[i]}; coordinates must be finite numbers.");
            }
        }

        return geometry.Reshape(atoms, 3);
    }

    private static Bond[] Sorted(IReadOnlyList<Bond> bonds, int atoms)
    {
        Bond[] sorted = [.. bonds.Select(bond => bond.First <= bond.Second ? bond : new Bond(bond.Second, bond.First, bond.Order))];
        Array.Sort(sorted, (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Second.CompareTo(b.Second));
        for (int i = 0; i < sorted.Length; i++)
        {
            (int first, int second, double order) = sorted[i];
            if (first < 0 || second >= atoms || first == second || !double.IsFinite(order))
            {
                throw new ChemistryException($"Impossible bond of order {order} between atoms {first} and {second}: indices run from 0 to {atoms - 1} and must differ.");
            }

            if (i > 0 && sorted[i - 1].First == first && sorted[i - 1].Second == second)
            {
                throw new ChemistryException($"Duplicate bond found in connectivity between atoms: ({first}, {second})");
            }
        }

        return sorted;
    }
}
