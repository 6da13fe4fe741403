namespace Aufbau.Chemistry.Geometry;

/// <summary>Tries many matches of one graph on another. Matches come in the order of a depth-first search, so neighbours share their
/// first placements: sums are kept per placement, and where the first placements alone, superposed at their best, are already
/// farther apart than the best match, all matches that begin so are skipped.</summary>
internal sealed class PrunedMatches
{
    private const int SumCount = 17; // Weight, 3 + 3 shifts, squares, 9 products.
    private const int CheckInterval = 3; // Placements between checks: a check costs as much as about ten placements.
    private const double Rounding = 1e-12; // Of the squared extents: a smaller excess does not skip.

    private readonly IReadOnlyList<int[]> _matches;
    private readonly int[] _order;
    private readonly int[] _firstChange;

    /// <summary>Prepares matches.</summary>
    /// <param name="matches">For each match the image of every reference atom, in the order of the search.</param>
    /// <param name="order">The order in which the search placed the reference's atoms.</param>
    public PrunedMatches(IReadOnlyList<int[]> matches, int[] order)
    {
        _matches = matches;
        _order = order;
        _firstChange = new int[matches.Count];
        for (int i = 1; i < matches.Count; i++)
        {
            while (matches[i][order[_firstChange[i]]] == matches[i - 1][order[_firstChange[i]]])
            {
                _firstChange[i]++;
            }
        }
    }

    /// <summary>Finds the nearest match.</summary>
    /// <param name="reference">The reference's geometry, prepared.</param>
    /// <param name="coordinates">The other geometry.</param>
    /// <param name="limit">Only matches nearer than this count, in bohr.</param>
    /// <param name="enough">The search ends as soon as a match is nearer than this, in bohr.</param>
    /// <returns>The match; empty with the limit as distance when none is nearer.</returns>
    public (int[] Order, double Rmsd) Nearest(SuperpositionReference reference, ReadOnlySpan<double> coordinates, double limit, double enough)
    {
        int n = _order.Length;
        double[] sums = new double[(n + 1) * SumCount];
        double[] gathered = new double[coordinates.Length];
        int[] best = [];
        int valid = 0; // Placements whose sums are those of the current match.
        int skipped = int.MaxValue; // Matches that agree up to and including this placement cannot be better.
        for (int i = 0; i < _matches.Count; i++)
        {
            valid = Math.Min(valid, _firstChange[i]);
            if (_firstChange[i] > skipped)
            {
                continue;
            }

            skipped = Place(reference, coordinates, _matches[i], sums, valid, limit);
            valid = Math.Min(n, skipped == int.MaxValue ? n : skipped + 1);
            if (skipped != int.MaxValue)
            {
                continue;
            }

            AtomMatcher.Gather(coordinates, _matches[i], gathered);
            double rmsd = reference.Rmsd(gathered);
            if (rmsd < limit)
            {
                (best, limit) = (_matches[i], rmsd);
                if (rmsd < enough)
                {
                    break;
                }
            }
        }

        return (best, limit);
    }

    // Returns the placement at which the match became hopeless, or int.MaxValue.
    private int Place(SuperpositionReference reference, ReadOnlySpan<double> coordinates, int[] match, double[] sums, int valid, double limit)
    {
        double largest = limit * limit * reference.TotalWeight;
        for (int level = valid; level < _order.Length; level++)
        {
            int atom = _order[level];
            ReadOnlySpan<double> before = sums.AsSpan(level * SumCount, SumCount);
            Span<double> after = sums.AsSpan((level + 1) * SumCount, SumCount);
            before.CopyTo(after);
            Add(after, reference.Weights[atom], coordinates, 3 * match[atom], reference.Centred.Slice(3 * atom, 3));
            if ((level % CheckInterval == CheckInterval - 1 || level == _order.Length - 1) && IsFarther(after, largest))
            {
                return level;
            }
        }

        return int.MaxValue;
    }

    // Coordinates are taken about the first atom, which keeps the digits of a molecule far from the origin.
    private static void Add(Span<double> sums, double weight, ReadOnlySpan<double> coordinates, int index, ReadOnlySpan<double> target)
    {
        sums[0] += weight;
        for (int a = 0; a < 3; a++)
        {
            double moving = coordinates[index + a] - coordinates[a];
            sums[1 + a] += weight * moving;
            sums[4 + a] += weight * target[a];
            sums[7] += weight * ((moving * moving) + (target[a] * target[a]));
            for (int b = 0; b < 3; b++)
            {
                sums[8 + (3 * a) + b] += weight * moving * target[b];
            }
        }
    }

    private static bool IsFarther(ReadOnlySpan<double> sums, double largest)
    {
        Span<double> products = stackalloc double[9];
        double squares = sums[7];
        for (int a = 0; a < 3; a++)
        {
            squares -= ((sums[1 + a] * sums[1 + a]) + (sums[4 + a] * sums[4 + a])) / sums[0];
            for (int b = 0; b < 3; b++)
            {
                products[(3 * a) + b] = sums[8 + (3 * a) + b] - (sums[1 + a] * sums[4 + b] / sums[0]);
            }
        }

        double residual = squares - (2 * QuaternionPolynomial.LargestEigenvalue(products, 0.5 * squares));
        return residual > largest + (Rounding * sums[7]);
    }
}
