using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Geometry;

/// <summary>Atoms as coloured vertices, bonds as edges. Bond orders are left out: they would break the symmetry of benzene's formula.</summary>
/// <param name="Keys">What an atom is: its symbol, and its mass where masses distinguish.</param>
/// <param name="Neighbours">Bonded atoms of each atom.</param>
internal sealed record MolecularGraph(IReadOnlyList<(string Symbol, double Mass)> Keys, int[][] Neighbours)
{
    /// <summary>The number of atoms.</summary>
    public int Count => Keys.Count;

    /// <summary>Whether there is no bond at all.</summary>
    public bool IsLoneSet => Neighbours.All(neighbours => neighbours.Length == 0);

    /// <summary>The graph of a structure.</summary>
    /// <param name="structure">The structure.</param>
    /// <param name="bonds">Its bonds.</param>
    /// <param name="masses">Masses that distinguish atoms; null when only elements do.</param>
    public static MolecularGraph Of(Structure structure, IEnumerable<Bond> bonds, double[]? masses)
    {
        List<int>[] neighbours = [.. structure.Symbols.Select(_ => new List<int>())];
        foreach (Bond bond in bonds)
        {
            neighbours[bond.First].Add(bond.Second);
            neighbours[bond.Second].Add(bond.First);
        }

        return new MolecularGraph(
            [.. structure.Symbols.Select((symbol, atom) => (symbol, masses?[atom] ?? 0))],
            [.. neighbours.Select(list => list.ToArray())]);
    }
}
