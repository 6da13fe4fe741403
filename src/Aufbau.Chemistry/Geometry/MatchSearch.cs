namespace Aufbau.Chemistry.Geometry;

/// <summary>Depth-first search for the ways to lay one graph upon another so that colours and bonds agree. Atoms are placed along
/// bonds, so a wrong choice is noticed at once; a budget of placements ends the search in any case.</summary>
internal sealed class MatchSearch
{
    private readonly MolecularGraph _other;
    private readonly int[] _colors;
    private readonly int[] _otherColors;
    private readonly int[] _order;
    private readonly int[][] _placedNeighbours;
    private readonly int[][] _members;

    /// <summary>Prepares the search.</summary>
    /// <param name="reference">The graph whose atoms are placed.</param>
    /// <param name="other">The graph onto which they are placed.</param>
    /// <param name="colors">Colours of the reference's atoms.</param>
    /// <param name="otherColors">Colours of the other's atoms.</param>
    public MatchSearch(MolecularGraph reference, MolecularGraph other, int[] colors, int[] otherColors)
    {
        _other = other;
        _colors = colors;
        _otherColors = otherColors;
        int count = colors.Concat(otherColors).DefaultIfEmpty().Max() + 1;
        _members = [.. Enumerable.Range(0, count).Select(color => Enumerable.Range(0, otherColors.Length).Where(atom => otherColors[atom] == color).ToArray())];
        _order = PlacementOrder(reference);
        int[] rank = new int[_order.Length];
        for (int i = 0; i < rank.Length; i++)
        {
            rank[_order[i]] = i;
        }

        _placedNeighbours = [.. Enumerable.Range(0, rank.Length).Select(atom => reference.Neighbours[atom].Where(neighbour => rank[neighbour] < rank[atom]).ToArray())];
    }

    /// <summary>The order in which reference atoms are placed.</summary>
    public int[] Order => _order;

    /// <summary>Finds matches.</summary>
    /// <param name="limit">The search ends when it has found so many.</param>
    /// <param name="budget">The search ends after so many placements.</param>
    /// <param name="cost">Which of several images of an atom is tried first (the cheapest); null for any. First argument: reference atom,
    /// second: image.</param>
    /// <returns>For each match the image of every reference atom, and whether these are all matches.</returns>
    public (IReadOnlyList<int[]> Matches, bool IsComplete) Find(int limit, long budget, Func<int, int, double>? cost = null)
    {
        int n = _order.Length;
        List<int[]> found = [];
        int[] image = new int[n];
        bool[] used = new bool[n];
        int[][] candidates = new int[n][];
        int[] next = new int[n];
        int level = 0;
        candidates[0] = Candidates(0, image, used, cost);
        while (level >= 0)
        {
            int atom = _order[level];
            if (next[level] > 0)
            {
                used[image[atom]] = false;
            }

            if (next[level] == candidates[level].Length)
            {
                next[level--] = 0;
                continue;
            }

            if (budget-- == 0)
            {
                return (found, false);
            }

            image[atom] = candidates[level][next[level]++];
            used[image[atom]] = true;
            if (level < n - 1)
            {
                level++;
                candidates[level] = Candidates(level, image, used, cost);
                continue;
            }

            if (found.Count == limit)
            {
                return (found, false);
            }

            found.Add([.. image]);
            if (cost is not null)
            {
                return (found, false);
            }
        }

        return (found, true);
    }

    private int[] Candidates(int level, int[] image, bool[] used, Func<int, int, double>? cost)
    {
        int atom = _order[level];
        int[] placed = _placedNeighbours[atom];
        int[] pool = placed.Length > 0 ? _other.Neighbours[image[placed[0]]] : _members[_colors[atom]];
        int[] fitting = Array.FindAll(
            pool,
            candidate => !used[candidate]
                && _otherColors[candidate] == _colors[atom]
                && Array.TrueForAll(placed, neighbour => Array.IndexOf(_other.Neighbours[image[neighbour]], candidate) >= 0));
        if (cost is not null && fitting.Length > 1)
        {
            Array.Sort(Array.ConvertAll(fitting, candidate => cost(atom, candidate)), fitting);
        }

        return fitting;
    }

    // Rare colours first, then along bonds.
    private int[] PlacementOrder(MolecularGraph reference)
    {
        int n = reference.Count;
        List<int> order = [];
        bool[] seen = new bool[n];
        foreach (int start in Enumerable.Range(0, n).OrderBy(atom => _members[_colors[atom]].Length))
        {
            if (seen[start])
            {
                continue;
            }

            seen[start] = true;
            order.Add(start);
            for (int i = order.Count - 1; i < order.Count; i++)
            {
                foreach (int neighbour in reference.Neighbours[order[i]].Where(neighbour => !seen[neighbour]).OrderBy(atom => _members[_colors[atom]].Length))
                {
                    seen[neighbour] = true;
                    order.Add(neighbour);
                }
            }
        }

        return [.. order];
    }
}
