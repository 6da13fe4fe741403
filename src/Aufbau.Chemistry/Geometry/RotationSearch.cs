using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Geometry;

/// <summary>Finds the proper rotations of a molecule. Two atoms that are not in line with the centre fix a rotation by their images, so
/// only images of two atoms of small classes are tried; each rotation is then fitted to all atoms and checked.</summary>
internal sealed class RotationSearch
{
    /// <summary>Candidate rotations from two noisy atoms are allowed this much more than the fitted rotation.</summary>
    private const double CandidateSlack = 3;

    /// <summary>The two atoms must span at least this fraction of the largest possible area, so that they fix the rotation well.</summary>
    private const double SmallestArea = 0.2;

    private readonly Structure _structure;
    private readonly MolecularGraph _keys;
    private readonly double[] _centred;
    private readonly double[] _radii;
    private readonly SuperpositionReference _reference;

    /// <summary>Prepares the search.</summary>
    public RotationSearch(Structure structure, MassChoice masses)
    {
        _structure = structure;
        _keys = MolecularGraph.Of(structure, [], masses.IsPerAtom ? masses.For(structure) : null);
        IReadOnlyList<double> centre = structure.CentreOfMass(masses);
        _centred = structure.Geometry.ToArray();
        for (int i = 0; i < _centred.Length; i++)
        {
            _centred[i] -= centre[i % 3];
        }

        _radii = [.. Enumerable.Range(0, structure.AtomCount).Select(atom => Math.Sqrt(Squared(_centred.AsSpan(3 * atom, 3), [0, 0, 0])))];
        _reference = SuperpositionReference.Create(_centred);
    }

    /// <summary>Whether a linear molecule looks the same from both ends.</summary>
    public bool IsReversible(ReadOnlySpan<double> axis, double tolerance)
    {
        double[] along = new double[_radii.Length];
        for (int atom = 0; atom < along.Length; atom++)
        {
            along[atom] = (_centred[3 * atom] * axis[0]) + (_centred[(3 * atom) + 1] * axis[1]) + (_centred[(3 * atom) + 2] * axis[2]);
        }

        return Enumerable.Range(0, along.Length).All(atom => Enumerable.Range(0, along.Length).Any(other =>
            _keys.Keys[other] == _keys.Keys[atom] && Math.Abs(along[atom] + along[other]) <= tolerance));
    }

    /// <summary>All rotations of a molecule that is not linear, as permutations of its atoms.</summary>
    public IReadOnlyCollection<int[]> Rotations(double tolerance)
    {
        int[][] classes = [.. Enumerable.Range(0, _radii.Length).Select(atom => Class(atom, CandidateSlack * tolerance))];
        (int first, int second) = Pair(classes);
        double distance = Distance(first, second);
        HashSet<int[]> found = new(Permutations.Comparer);
        _ = found.Add([.. Enumerable.Range(0, _radii.Length)]);
        foreach (int firstImage in classes[first])
        {
            foreach (int secondImage in classes[second])
            {
                if (firstImage != secondImage
                    && Math.Abs(Distance(firstImage, secondImage) - distance) <= 2 * CandidateSlack * tolerance
                    && Permutation(PairMotion(first, second, firstImage, secondImage), CandidateSlack * tolerance) is { } rough
                    && Fitted(rough, tolerance) is { } rotation)
                {
                    _ = found.Add(rotation);
                }
            }
        }

        return found;
    }

    // The candidates for the image of an atom: the same kind, equally far from the centre.
    private int[] Class(int atom, double tolerance) => [.. Enumerable.Range(0, _radii.Length).Where(other =>
        _keys.Keys[other] == _keys.Keys[atom] && Math.Abs(_radii[other] - _radii[atom]) <= 2 * tolerance)];

    private (int First, int Second) Pair(int[][] classes)
    {
        double LargestArea(int i) => Enumerable.Range(0, _radii.Length).Max(j => Area(i, j));
        double largest = Enumerable.Range(0, _radii.Length).Max(LargestArea);
        int first = Enumerable.Range(0, _radii.Length)
            .Where(atom => LargestArea(atom) >= SmallestArea * largest)
            .MinBy(atom => classes[atom].Length);
        int second = Enumerable.Range(0, _radii.Length)
            .Where(atom => Area(first, atom) >= SmallestArea * largest)
            .MinBy(atom => classes[atom].Length);
        return (first, second);
    }

    private double Area(int i, int j)
    {
        ReadOnlySpan<double> a = _centred.AsSpan(3 * i, 3);
        ReadOnlySpan<double> b = _centred.AsSpan(3 * j, 3);
        double x = (a[1] * b[2]) - (a[2] * b[1]);
        double y = (a[2] * b[0]) - (a[0] * b[2]);
        double z = (a[0] * b[1]) - (a[1] * b[0]);
        return Math.Sqrt((x * x) + (y * y) + (z * z));
    }

    // The centre counts as a third point, so that the rotation is about it.
    private RigidMotion PairMotion(int first, int second, int firstImage, int secondImage)
    {
        double[] target = [0, 0, 0, .. _centred.AsSpan(3 * firstImage, 3), .. _centred.AsSpan(3 * secondImage, 3)];
        double[] moving = [0, 0, 0, .. _centred.AsSpan(3 * first, 3), .. _centred.AsSpan(3 * second, 3)];
        return SuperpositionReference.Create(target).Superpose(moving).Motion;
    }

    // Where each atom goes, or null when an atom goes nowhere or two go to one place.
    private int[]? Permutation(RigidMotion motion, double tolerance)
    {
        double[] moved = new double[_centred.Length];
        motion.Apply(_centred, moved);
        int[] image = new int[_radii.Length];
        bool[] taken = new bool[_radii.Length];
        for (int atom = 0; atom < image.Length; atom++)
        {
            int nearest = -1;
            double smallest = tolerance * tolerance;
            for (int other = 0; other < image.Length; other++)
            {
                double squared = Squared(moved.AsSpan(3 * atom, 3), _centred.AsSpan(3 * other, 3));
                if (squared <= smallest && _keys.Keys[other] == _keys.Keys[atom])
                {
                    (nearest, smallest) = (other, squared);
                }
            }

            if (nearest < 0 || taken[nearest])
            {
                return null;
            }

            image[atom] = nearest;
            taken[nearest] = true;
        }

        return image;
    }

    private int[]? Fitted(int[] image, double tolerance)
    {
        int[] order = new int[image.Length];
        for (int atom = 0; atom < image.Length; atom++)
        {
            order[image[atom]] = atom;
        }

        double[] gathered = new double[_centred.Length];
        AtomMatcher.Gather(_centred, order, gathered);
        return Permutation(_reference.Superpose(gathered).Motion, tolerance) is { } fitted && fitted.AsSpan().SequenceEqual(image) ? fitted : null;
    }

    private double Distance(int i, int j) => _structure.Distance(i, j);

    private static double Squared(ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        double z = a[2] - b[2];
        return (x * x) + (y * y) + (z * z);
    }
}
