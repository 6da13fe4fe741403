namespace Aufbau.Chemistry.Geometry;

/// <summary>Finds the match of equal atoms that brings two geometries nearest. All matches are tried where they are few enough; else
/// <see cref="MatchRefinement"/> looks for a good one. Reusable for many geometries of the same two graphs.</summary>
internal sealed class AtomMatcher
{
    /// <summary>Integers kept in all matches together, 40 MB.</summary>
    private const int LargestMatchSize = 10_000_000;

    /// <summary>Placements before a search gives up, about a second; dead ends are rare once colours are refined.</summary>
    private const long LargestPlacementCount = 5_000_000;

    private readonly PrunedMatches _matches;
    private readonly MatchRefinement? _refinement;

    private AtomMatcher(int[] colors, PrunedMatches matches, MatchRefinement? refinement)
    {
        Colors = colors;
        _matches = matches;
        _refinement = refinement;
    }

    /// <summary>The colour of each reference atom; only atoms of one colour are exchanged.</summary>
    public int[] Colors { get; }

    /// <summary>Makes a matcher.</summary>
    /// <param name="reference">The graph of the reference.</param>
    /// <param name="other">The other graph.</param>
    /// <param name="limit">How many matches are tried at most.</param>
    /// <returns>The matcher, or null when the graphs differ.</returns>
    public static AtomMatcher? Create(MolecularGraph reference, MolecularGraph other, int limit)
    {
        if (GraphColors.Refine(reference, other) is not { } colors)
        {
            return null;
        }

        limit = Math.Min(limit, Math.Max(1, LargestMatchSize / reference.Count));
        var search = new MatchSearch(reference, other, colors.First, colors.Second);
        (IReadOnlyList<int[]> matches, bool complete) = search.Find(limit, LargestPlacementCount);
        return complete && matches.Count == 0 ? null
            : new AtomMatcher(colors.First, new PrunedMatches(complete ? matches : [.. matches.Take(1)], search.Order), complete ? null : new MatchRefinement(reference, other, colors, search));
    }

    /// <summary>The best match for two geometries.</summary>
    /// <param name="reference">The reference's geometry, prepared.</param>
    /// <param name="referenceCoordinates">The same as coordinates.</param>
    /// <param name="coordinates">The other geometry.</param>
    /// <param name="threshold">When given, only whether a match is nearer than this matters, in bohr: the search ends as soon as one is.</param>
    /// <returns>The best match; without atoms and at an infinite distance when none is nearer than the threshold.</returns>
    public AtomMatch Best(SuperpositionReference reference, ReadOnlySpan<double> referenceCoordinates, ReadOnlySpan<double> coordinates, double? threshold = null)
    {
        (int[] order, double rmsd) = _matches.Nearest(reference, coordinates, threshold ?? double.PositiveInfinity, threshold ?? 0);
        var exact = new AtomMatch(order, order.Length == 0 ? double.PositiveInfinity : rmsd, IsExact: true);
        return _refinement is null || rmsd < threshold ? exact
            : _refinement.Improve(exact with { IsExact = false }, reference, referenceCoordinates.ToArray(), coordinates.ToArray());
    }

    /// <summary>Puts coordinates into the order of the reference.</summary>
    public static void Gather(ReadOnlySpan<double> coordinates, int[] order, Span<double> gathered)
    {
        for (int i = 0; i < order.Length; i++)
        {
            int from = 3 * order[i];
            gathered[3 * i] = coordinates[from];
            gathered[(3 * i) + 1] = coordinates[from + 1];
            gathered[(3 * i) + 2] = coordinates[from + 2];
        }
    }
}
