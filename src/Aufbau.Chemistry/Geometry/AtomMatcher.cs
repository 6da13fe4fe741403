namespace Aufbau.Chemistry.Geometry;

/// <summary>Finds the match of equal atoms that brings two geometries nearest. All matches are tried where they are few enough; else
/// <see cref="MatchRefinement"/> looks for a good one. Reusable for many geometries of the same two graphs.</summary>
internal sealed class AtomMatcher
{
    /// <summary>Integers kept in all matches together, 40 MB.</summary>
    private const int LargestMatchSize = 10_000_000;

    /// <summary>Placements before a search gives up, about a second; dead ends are rare once colours are refined.</summary>
    private const long LargestPlacementCount = 5_000_000;

    private readonly IReadOnlyList<int[]> _matches;
    private readonly MatchRefinement? _refinement;

    private AtomMatcher(IReadOnlyList<int[]> matches, MatchRefinement? refinement)
    {
        _matches = matches;
        _refinement = refinement;
    }

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
            : new AtomMatcher(complete ? matches : [.. matches.Take(1)], complete ? null : new MatchRefinement(reference, other, colors, search));
    }

    /// <summary>The best match for two geometries.</summary>
    /// <param name="reference">The reference's geometry, prepared.</param>
    /// <param name="referenceCoordinates">The same as coordinates.</param>
    /// <param name="coordinates">The other geometry.</param>
    public AtomMatch Best(SuperpositionReference reference, ReadOnlySpan<double> referenceCoordinates, ReadOnlySpan<double> coordinates)
    {
        double[] buffer = new double[coordinates.Length];
        int[] best = [];
        double smallest = double.PositiveInfinity;
        foreach (int[] match in _matches)
        {
            Gather(coordinates, match, buffer);
            double rmsd = reference.Rmsd(buffer);
            if (rmsd < smallest)
            {
                (best, smallest) = (match, rmsd);
            }
        }

        var exact = new AtomMatch(best, smallest, IsExact: true);
        return _refinement is null ? exact : _refinement.Improve(exact with { IsExact = false }, reference, referenceCoordinates.ToArray(), coordinates.ToArray());
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
