using Aufbau.Chemistry.Elements;

namespace Aufbau.Chemistry.Structures;

public sealed partial record Structure
{
    /// <summary>The factor on the sum of covalent radii up to which two atoms count as bonded, as in qcinf.</summary>
    public const double DefaultBondFactor = 1.2;

    /// <summary>Bond orders as a symmetric table.</summary>
    /// <returns>N x N; 0 where there is no bond.</returns>
    public Matrix AdjacencyMatrix()
    {
        double[] orders = new double[AtomCount * AtomCount];
        foreach ((int first, int second, double order) in Connectivity)
        {
            orders[(first * AtomCount) + second] = order;
            orders[(second * AtomCount) + first] = order;
        }

        return Matrix.Own(AtomCount, AtomCount, orders);
    }

    /// <summary>The neighbours of each bonded atom.</summary>
    /// <returns>Atom index to ascending indices of its neighbours; atoms without bonds are missing.</returns>
    public IReadOnlyDictionary<int, IReadOnlyList<int>> AdjacencyDictionary()
    {
        var neighbours = new SortedDictionary<int, IReadOnlyList<int>>();
        foreach (IGrouping<int, int> atom in Connectivity
            .SelectMany(bond => new[] { (From: bond.First, To: bond.Second), (From: bond.Second, To: bond.First) })
            .GroupBy(pair => pair.From, pair => pair.To))
        {
            neighbours.Add(atom.Key, [.. atom.Order()]);
        }

        return neighbours;
    }

    /// <summary>Perceives bonds from distances: two atoms are bonded when they are at most <paramref name="factor"/> times the sum of
    /// their covalent radii apart (Cordero et al. 2008, doi 10.1039/b801115j; where that table ends, the single-bond radius of Pyykko et
    /// al. 2009, doi 10.1002/chem.200901472). Use <see cref="WithConnectivity"/> to keep them.</summary>
    /// <param name="factor">Positive. Default: 1.2.</param>
    /// <returns>Bonds of order 1 in ascending order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The factor is not positive.</exception>
    public IReadOnlyList<Bond> DetermineConnectivity(double factor = DefaultBondFactor)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(factor);
        double[] radii = [.. Symbols.Select(symbol => factor * BondRadius(PeriodicTable.Find(symbol)))];
        ReadOnlySpan<double> xyz = Geometry.Values.Span;
        List<Bond> bonds = [];
        for (int i = 0; i < radii.Length; i++)
        {
            for (int j = i + 1; j < radii.Length; j++)
            {
                double x = xyz[3 * i] - xyz[3 * j];
                double y = xyz[(3 * i) + 1] - xyz[(3 * j) + 1];
                double z = xyz[(3 * i) + 2] - xyz[(3 * j) + 2];
                double reach = radii[i] + radii[j];
                if ((x * x) + (y * y) + (z * z) <= reach * reach)
                {
                    bonds.Add(new Bond(i, j, 1));
                }
            }
        }

        return bonds;
    }

    // Pyykko's table covers all 118 elements.
    private static double BondRadius(Element element) => element.CovalentRadius ?? element.SingleBondRadius!.Value;
}
