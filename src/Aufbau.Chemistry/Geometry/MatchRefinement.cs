namespace Aufbau.Chemistry.Geometry;

/// <summary>Looks for a good match where there are too many to try: from several starting orientations, atoms are matched to their
/// nearest equals (along bonds, or by the cheapest assignment for atoms without bonds) and the geometry is superposed again until
/// nothing improves. Starts: the 24 ways to lay the principal axes upon each other, and the matches of the skeleton without end atoms.
/// The result is a local minimum, so an upper bound of the distance.</summary>
internal sealed class MatchRefinement
{
    private const int LargestStepCount = 20;
    private const int LargestSkeletonCount = 200;
    private const int LargestAssignment = 100; // Cubic cost; beyond it each atom takes its nearest free equal.
    private const int SmallestSkeleton = 3; // Fewer points leave a rotation open.
    private const long PlacementsPerAtom = 200;

    private readonly bool _loneSet;
    private readonly int[] _colors;
    private readonly int[] _otherColors;
    private readonly MatchSearch _search;
    private readonly int[] _skeleton;
    private readonly IReadOnlyList<int[]> _skeletonImages;

    /// <summary>Prepares the refinement.</summary>
    public MatchRefinement(MolecularGraph reference, MolecularGraph other, (int[] First, int[] Second) colors, MatchSearch search)
    {
        _loneSet = reference.IsLoneSet;
        (_colors, _otherColors) = colors;
        _search = search;
        _skeleton = Inner(reference);
        _skeletonImages = _skeleton.Length < SmallestSkeleton || _skeleton.Length == reference.Count ? [] : SkeletonImages(reference, other);
    }

    /// <summary>Improves a match.</summary>
    /// <param name="start">The best match so far; may be empty.</param>
    /// <param name="reference">The reference's geometry, prepared.</param>
    /// <param name="target">The same as coordinates.</param>
    /// <param name="coordinates">The other geometry.</param>
    public AtomMatch Improve(AtomMatch start, SuperpositionReference reference, double[] target, double[] coordinates)
    {
        AtomMatch best = start;
        if (start.Order.Length > 0)
        {
            double[] gathered = new double[coordinates.Length];
            AtomMatcher.Gather(coordinates, start.Order, gathered);
            best = Descend(best, Moved(reference.Superpose(gathered).Motion, coordinates), reference, target, coordinates);
        }

        double[] skeletonTarget = Pick(target, _skeleton);
        SuperpositionReference? skeleton = _skeletonImages.Count == 0 ? null : SuperpositionReference.Create(skeletonTarget);
        foreach (int[] image in _skeletonImages)
        {
            best = Descend(best, Moved(skeleton!.Superpose(Pick(coordinates, image)).Motion, coordinates), reference, target, coordinates); // Not null: there are images.
        }

        foreach (double[] moved in AxisOrientations.Of(coordinates, target))
        {
            best = Descend(best, moved, reference, target, coordinates);
        }

        return best;
    }

    private AtomMatch Descend(AtomMatch best, double[] moved, SuperpositionReference reference, double[] target, double[] coordinates)
    {
        double[] gathered = new double[coordinates.Length];
        double last = double.PositiveInfinity;
        for (int step = 0; step < LargestStepCount; step++)
        {
            double Cost(int atom, int image) => Squared(target, atom, moved, image);
            if (Match(Cost) is not { } order)
            {
                return best;
            }

            AtomMatcher.Gather(coordinates, order, gathered);
            (RigidMotion motion, double rmsd) = reference.Superpose(gathered);
            best = rmsd < best.Rmsd ? new AtomMatch(order, rmsd, IsExact: false) : best;
            if (!(rmsd < last))
            {
                return best;
            }

            last = rmsd;
            moved = Moved(motion, coordinates);
        }

        return best;
    }

    private int[]? Match(Func<int, int, double> cost)
    {
        if (!_loneSet || _colors.Length > LargestAssignment)
        {
            return _search.Find(1, PlacementsPerAtom * _colors.Length, cost).Matches is [int[] match, ..] ? match : null;
        }

        int[] order = new int[_colors.Length];
        foreach (int color in _colors.Distinct())
        {
            int[] atoms = [.. Enumerable.Range(0, order.Length).Where(atom => _colors[atom] == color)];
            int[] images = [.. Enumerable.Range(0, order.Length).Where(atom => _otherColors[atom] == color)];
            int[] assigned = Assignment.Solve(atoms.Length, (row, column) => cost(atoms[row], images[column]));
            for (int i = 0; i < atoms.Length; i++)
            {
                order[atoms[i]] = images[assigned[i]];
            }
        }

        return order;
    }

    private IReadOnlyList<int[]> SkeletonImages(MolecularGraph reference, MolecularGraph other)
    {
        int[] otherSkeleton = Inner(other);
        MolecularGraph inner = Part(reference, _skeleton);
        MolecularGraph otherInner = Part(other, otherSkeleton);
        var search = new MatchSearch(inner, otherInner, [.. _skeleton.Select(atom => _colors[atom])], [.. otherSkeleton.Select(atom => _otherColors[atom])]);
        return [.. search.Find(LargestSkeletonCount, PlacementsPerAtom * LargestSkeletonCount * inner.Count).Matches
            .Select(match => Array.ConvertAll(match, atom => otherSkeleton[atom]))];
    }

    private static int[] Inner(MolecularGraph graph) => [.. Enumerable.Range(0, graph.Count).Where(atom => graph.Neighbours[atom].Length > 1)];

    private static MolecularGraph Part(MolecularGraph graph, int[] atoms) => new(
        [.. atoms.Select(atom => graph.Keys[atom])],
        [.. atoms.Select(atom => graph.Neighbours[atom].Select(neighbour => Array.IndexOf(atoms, neighbour)).Where(index => index >= 0).ToArray())]);

    private static double[] Pick(double[] coordinates, int[] atoms)
    {
        double[] picked = new double[3 * atoms.Length];
        AtomMatcher.Gather(coordinates, atoms, picked);
        return picked;
    }

    private static double[] Moved(RigidMotion motion, double[] coordinates)
    {
        double[] moved = new double[coordinates.Length];
        motion.Apply(coordinates, moved);
        return moved;
    }

    private static double Squared(double[] left, int i, double[] right, int j)
    {
        double x = left[3 * i] - right[3 * j];
        double y = left[(3 * i) + 1] - right[(3 * j) + 1];
        double z = left[(3 * i) + 2] - right[(3 * j) + 2];
        return (x * x) + (y * y) + (z * z);
    }
}
