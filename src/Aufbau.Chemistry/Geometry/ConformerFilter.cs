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
        List<Candidate> kept = [];
        for (int i = 0; i < conformers.Count; i++)
        {
            var candidate = new Candidate(i, conformers[i], SuperpositionReference.Create(conformers[i], options.Masses), Radii(conformers[i], matcher, options));
            if (!kept.Exists(one => sameOrder ? IsNear(one, candidate, matcher, threshold) : Superposition.Rmsd(candidate.Structure, one.Structure, options) < threshold))
            {
                kept.Add(candidate);
            }
        }

        return [.. kept.Select(one => one.Index)];
    }

    // First atoms in their order, an upper bound; then the radii, a lower bound; both are cheap.
    private static bool IsNear(Candidate kept, Candidate candidate, AtomMatcher? matcher, double threshold)
    {
        ReadOnlySpan<double> coordinates = candidate.Structure.Geometry.Values.Span;
        return kept.Prepared.Rmsd(coordinates) < threshold
            || (matcher is not null
                && RadialBound.Between(kept.Radii, candidate.Radii) < threshold
                && matcher.Best(kept.Prepared, kept.Structure.Geometry.Values.Span, coordinates, threshold).Rmsd < threshold);
    }

    private static double[] Radii(Structure structure, AtomMatcher? matcher, SuperpositionOptions options) => matcher is null ? []
        : RadialBound.Radii(structure.Geometry.Values.Span, options.Masses?.For(structure) ?? [.. Enumerable.Repeat(1.0, structure.AtomCount)], matcher.Colors);

    private static AtomMatcher? Matcher(Structure structure, SuperpositionOptions options)
    {
        MolecularGraph graph = Superposition.Graph(structure, Superposition.Bonds(structure, options), options);
        return AtomMatcher.Create(graph, graph, options.LargestMatchCount);
    }

    private sealed record Candidate(int Index, Structure Structure, SuperpositionReference Prepared, double[] Radii);
}
