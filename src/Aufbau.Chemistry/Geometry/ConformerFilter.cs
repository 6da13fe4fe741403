using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Geometry;

/// <summary>Removes conformers that repeat an earlier one.</summary>
public static class ConformerFilter
{
    /// <summary>Conformers nearer than this are the same, in bohr; as in qcinf.</summary>
    public const double DefaultThreshold = 1.0;

    private static readonly SuperpositionOptions Symmetric = new();

    /// <summary>The distinct conformers: the first is kept, each later one only when it is far enough from all that were kept.</summary>
    /// <param name="conformers">Structures of one molecule, the most wanted first.</param>
    /// <param name="threshold">In bohr, 0 or more. Default: 1.0.</param>
    /// <param name="options">How distances are measured. Default: with symmetry, by the bonds of the first structure.</param>
    /// <exception cref="ChemistryException">The structures are not of one molecule.</exception>
    public static IReadOnlyList<Structure> Filter(IReadOnlyList<Structure> conformers, double threshold = DefaultThreshold, SuperpositionOptions? options = null) =>
        [.. FilterIndices(conformers, threshold, options).Select(index => conformers[index])];

    /// <summary>The indices of the distinct conformers, ascending.</summary>
    /// <param name="conformers">Structures of one molecule, the most wanted first.</param>
    /// <param name="threshold">In bohr, 0 or more. Default: 1.0.</param>
    /// <param name="options">How distances are measured. Default: with symmetry, by the bonds of the first structure.</param>
    /// <exception cref="ChemistryException">The structures are not of one molecule.</exception>
    public static IReadOnlyList<int> FilterIndices(IReadOnlyList<Structure> conformers, double threshold = DefaultThreshold, SuperpositionOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(conformers);
        ArgumentOutOfRangeException.ThrowIfNegative(threshold);
        options ??= Symmetric;
        if (conformers.Count == 0)
        {
            return [];
        }

        bool sameOrder = conformers.All(structure => structure.Symbols.SequenceEqual(conformers[0].Symbols, StringComparer.Ordinal));
        AtomMatcher? matcher = sameOrder && options.UseSymmetry ? Matcher(conformers[0], options) : null;
        List<(int Index, SuperpositionReference Prepared)> kept = [];
        for (int i = 0; i < conformers.Count; i++)
        {
            Structure candidate = conformers[i];
            if (!kept.Exists(one => IsNear(conformers[one.Index], one.Prepared, candidate)))
            {
                kept.Add((i, SuperpositionReference.Create(candidate, options.Masses)));
            }
        }

        return [.. kept.Select(one => one.Index)];

        bool IsNear(Structure reference, SuperpositionReference prepared, Structure candidate)
        {
            ReadOnlySpan<double> coordinates = candidate.Geometry.Values.Span;
            if (!sameOrder)
            {
                return Superposition.Rmsd(candidate, reference, options) < threshold;
            }

            return prepared.Rmsd(coordinates) < threshold // Atoms in their order: an upper bound, and cheap.
                || (matcher is not null && matcher.Best(prepared, reference.Geometry.Values.Span, coordinates).Rmsd < threshold);
        }
    }

    private static AtomMatcher? Matcher(Structure structure, SuperpositionOptions options)
    {
        MolecularGraph graph = Superposition.Graph(structure, Superposition.Bonds(structure, options), options);
        return AtomMatcher.Create(graph, graph, options.LargestMatchCount);
    }
}
