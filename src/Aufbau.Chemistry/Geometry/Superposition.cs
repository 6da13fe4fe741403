using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Geometry;

/// <summary>Distances between structures and their superposition. Mirror images stay apart: only proper rotations are used.</summary>
/// <remarks>With symmetry, matches follow from the bonds of both structures: their connectivity, or perceived from distances. Where the
/// bonds differ but elements come in the same order, the reference's bonds count for both. For many geometries against one without
/// symmetry, see <see cref="SuperpositionReference"/>.</remarks>
public static class Superposition
{
    private static readonly SuperpositionOptions Symmetric = new();
    private static readonly SuperpositionOptions ByIndex = new() { UseSymmetry = false };

    /// <summary>The smallest root-mean-square distance between two structures.</summary>
    /// <param name="first">A structure.</param>
    /// <param name="second">A structure of the same elements; in the same order unless symmetry is used.</param>
    /// <param name="options">Default: with symmetry, all atoms weighing the same.</param>
    /// <returns>In bohr; an upper bound where there are more than <see cref="SuperpositionOptions.LargestMatchCount"/> matches.</returns>
    /// <exception cref="ChemistryException">The structures do not have the same elements, or their atoms cannot be matched.</exception>
    public static double Rmsd(Structure first, Structure second, SuperpositionOptions? options = null) =>
        Match(first, second, options ?? Symmetric).Rmsd;

    /// <summary>Superposes a structure on a reference.</summary>
    /// <param name="structure">The structure to move.</param>
    /// <param name="reference">The structure that stays.</param>
    /// <param name="options">Default: atoms in their order, without symmetry, all weighing the same.</param>
    /// <exception cref="ChemistryException">The structures do not have the same elements, or their atoms cannot be matched.</exception>
    public static Alignment Align(Structure structure, Structure reference, SuperpositionOptions? options = null)
    {
        options ??= ByIndex;
        AtomMatch match = Match(structure, reference, options);
        Structure ordered = structure.Reorder(match.Order);
        double[] moved = new double[3 * ordered.AtomCount];
        (RigidMotion motion, double rmsd) = SuperpositionReference.Create(reference, options.Masses).Superpose(ordered.Geometry.Values.Span);
        motion.Apply(ordered.Geometry.Values.Span, moved);
        return new Alignment(ordered.WithGeometry(Matrix.Own(ordered.AtomCount, 3, moved)), rmsd, match.Order, match.IsExact);
    }

    /// <summary>The graph by which a structure's atoms are matched.</summary>
    internal static MolecularGraph Graph(Structure structure, IEnumerable<Bond> bonds, SuperpositionOptions options) =>
        MolecularGraph.Of(structure, bonds, options.Masses is { IsPerAtom: true } masses ? masses.For(structure) : null);

    /// <summary>The bonds that count for matching.</summary>
    internal static IReadOnlyList<Bond> Bonds(Structure structure, SuperpositionOptions options) =>
        structure.Connectivity.Count > 0 ? structure.Connectivity : structure.DetermineConnectivity(options.BondFactor);

    private static AtomMatch Match(Structure structure, Structure reference, SuperpositionOptions options)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.LargestMatchCount, 1);
        bool sameOrder = structure.Symbols.SequenceEqual(reference.Symbols, StringComparer.Ordinal);
        SuperpositionReference prepared = SuperpositionReference.Create(reference, options.Masses);
        if (!options.UseSymmetry)
        {
            return sameOrder
                ? new AtomMatch([.. Enumerable.Range(0, reference.AtomCount)], prepared.Rmsd(structure.Geometry.Values.Span), IsExact: true)
                : throw new ChemistryException($"Structures of {structure.Formula} and {reference.Formula} can only be compared atom by atom when their elements come in the same order; use symmetry to match atoms.");
        }

        if (!structure.Symbols.Order(StringComparer.Ordinal).SequenceEqual(reference.Symbols.Order(StringComparer.Ordinal)))
        {
            throw new ChemistryException($"{structure.Formula} cannot be laid upon {reference.Formula}: the structures must have the same elements.");
        }

        return Matcher(structure, reference, options, sameOrder).Best(prepared, reference.Geometry.Values.Span, structure.Geometry.Values.Span);
    }

    private static AtomMatcher Matcher(Structure structure, Structure reference, SuperpositionOptions options, bool sameOrder)
    {
        IReadOnlyList<Bond> bonds = Bonds(reference, options);
        MolecularGraph graph = Graph(reference, bonds, options);
        return AtomMatcher.Create(graph, Graph(structure, Bonds(structure, options), options), options.LargestMatchCount)
            ?? (sameOrder ? AtomMatcher.Create(graph, Graph(structure, bonds, options), options.LargestMatchCount) : null)
            ?? throw new ChemistryException($"The atoms of two structures of {reference.Formula} cannot be matched, because their bonds differ and their atoms come in different orders.");
    }
}
