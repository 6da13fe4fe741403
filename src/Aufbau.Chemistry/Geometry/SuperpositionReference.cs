using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Geometry;

/// <summary>A geometry onto which others are superposed, prepared once for many. Immutable and thread-safe; nothing is allocated per
/// geometry.</summary>
/// <remarks>Method of Theobald 2005, doi 10.1107/S0108767305015266: proper rotations only, so mirror images stay apart.</remarks>
public sealed class SuperpositionReference
{
    /// <summary>When the residual is a smaller part of both sets' squared extents, their difference has lost half its digits, and the
    /// residual is summed atom by atom instead.</summary>
    private const double SmallestResidual = 1e-7;

    private readonly double[] _centred;
    private readonly double[] _weights;
    private readonly double _totalWeight;
    private readonly double _squares;
    private readonly (double X, double Y, double Z) _centre;
    private readonly InnerProducts _products;

    private SuperpositionReference(ReadOnlySpan<double> coordinates, double[] weights)
    {
        _weights = weights;
        _totalWeight = weights.Sum();
        _centred = coordinates.ToArray();
        _centre = Centre(_centred);
        for (int i = 0; i < _centred.Length; i++)
        {
            _centred[i] -= (i % 3) switch { 0 => _centre.X, 1 => _centre.Y, _ => _centre.Z };
            _squares += weights[i / 3] * _centred[i] * _centred[i];
        }

        _products = new InnerProducts(_centred, weights);
    }

    /// <summary>The number of atoms.</summary>
    public int AtomCount => _weights.Length;

    /// <summary>The coordinates about their weighted centre.</summary>
    internal ReadOnlySpan<double> Centred => _centred;

    /// <summary>One weight per atom.</summary>
    internal ReadOnlySpan<double> Weights => _weights;

    /// <summary>The sum of weights.</summary>
    internal double TotalWeight => _totalWeight;

    /// <summary>Prepares a geometry.</summary>
    /// <param name="coordinates">x₁ y₁ z₁ x₂ … in bohr, at least one atom, finite.</param>
    /// <param name="weights">One per atom, positive, such as masses; empty for equal weights. Default: empty.</param>
    /// <exception cref="ArgumentException">A length does not fit or a weight is not positive.</exception>
    public static SuperpositionReference Create(ReadOnlySpan<double> coordinates, ReadOnlySpan<double> weights = default)
    {
        int atoms = coordinates.Length / 3;
        if (coordinates.Length == 0 || coordinates.Length % 3 != 0 || (weights.Length != 0 && weights.Length != atoms))
        {
            throw new ArgumentException($"{coordinates.Length} coordinates and {weights.Length} weights were given; there are three coordinates per atom and one weight, or none at all.", nameof(coordinates));
        }

        double[] own = weights.Length == 0 ? [.. Enumerable.Repeat(1.0, atoms)] : weights.ToArray();
        return own.All(weight => weight > 0 && double.IsFinite(weight))
            ? new SuperpositionReference(coordinates, own)
            : throw new ArgumentException("A weight of a superposition is not a positive finite number.", nameof(weights));
    }

    /// <summary>Prepares a structure's geometry.</summary>
    /// <param name="structure">The structure.</param>
    /// <param name="masses">Weights of the atoms; null for equal weights. Default: null.</param>
    /// <exception cref="ChemistryException">Masses were given for another number of atoms.</exception>
    public static SuperpositionReference Create(Structure structure, MassChoice? masses = null)
    {
        ArgumentNullException.ThrowIfNull(structure);
        return Create(structure.Geometry.Values.Span, masses is null ? default : masses.For(structure));
    }

    /// <summary>The smallest weighted root-mean-square distance over all shifts and proper rotations, atom by atom in order.</summary>
    /// <param name="coordinates">As many coordinates as the reference has.</param>
    /// <returns>In bohr.</returns>
    /// <exception cref="ArgumentException">Another number of coordinates.</exception>
    public double Rmsd(ReadOnlySpan<double> coordinates)
    {
        CheckLength(coordinates.Length);
        Span<double> products = stackalloc double[9];
        Span<double> shift = stackalloc double[3];
        double squares = Sums(coordinates, products, shift);
        double bound = 0.5 * (squares + _squares);
        double residual = bound - QuaternionPolynomial.LargestEigenvalue(products, bound);
        return residual > SmallestResidual * bound
            ? Math.Sqrt(2 * residual / _totalWeight)
            : Residual(coordinates, Motion(coordinates, products, shift));
    }

    /// <summary>The distances of many geometries from the reference.</summary>
    /// <param name="coordinates">Geometry after geometry, each as long as the reference.</param>
    /// <param name="rmsds">Room for one distance in bohr per geometry.</param>
    /// <exception cref="ArgumentException">The lengths do not fit.</exception>
    public void Rmsds(ReadOnlySpan<double> coordinates, Span<double> rmsds)
    {
        CheckLength(coordinates.Length, rmsds.Length);
        for (int i = 0; i < rmsds.Length; i++)
        {
            rmsds[i] = Rmsd(coordinates.Slice(i * _centred.Length, _centred.Length));
        }
    }

    /// <summary>The motion that brings a geometry nearest to the reference, and the distance that then remains.</summary>
    /// <param name="coordinates">As many coordinates as the reference has.</param>
    /// <returns>The motion, and the distance in bohr.</returns>
    /// <exception cref="ArgumentException">Another number of coordinates.</exception>
    public (RigidMotion Motion, double Rmsd) Superpose(ReadOnlySpan<double> coordinates)
    {
        CheckLength(coordinates.Length);
        Span<double> products = stackalloc double[9];
        Span<double> shift = stackalloc double[3];
        _ = Sums(coordinates, products, shift);
        RigidMotion motion = Motion(coordinates, products, shift);
        return (motion, Residual(coordinates, motion));
    }

    private double Sums(ReadOnlySpan<double> coordinates, Span<double> products, Span<double> shift)
    {
        double squares = _products.Sum(coordinates, products, shift);
        return squares - (((shift[0] * shift[0]) + (shift[1] * shift[1]) + (shift[2] * shift[2])) / _totalWeight);
    }

    private RigidMotion Motion(ReadOnlySpan<double> coordinates, ReadOnlySpan<double> products, ReadOnlySpan<double> shift)
    {
        Span<double> quaternion = stackalloc double[4];
        _ = QuaternionPolynomial.BestQuaternion(products, quaternion);
        return new RigidMotion(
            quaternion,
            (coordinates[0] + (shift[0] / _totalWeight), coordinates[1] + (shift[1] / _totalWeight), coordinates[2] + (shift[2] / _totalWeight)),
            _centre);
    }

    private double Residual(ReadOnlySpan<double> coordinates, RigidMotion motion)
    {
        Span<double> moved = stackalloc double[3];
        double sum = 0;
        for (int atom = 0; atom < _weights.Length; atom++)
        {
            motion.Apply(coordinates.Slice(3 * atom, 3), moved);
            double x = moved[0] - _centre.X - _centred[3 * atom];
            double y = moved[1] - _centre.Y - _centred[(3 * atom) + 1];
            double z = moved[2] - _centre.Z - _centred[(3 * atom) + 2];
            sum += _weights[atom] * ((x * x) + (y * y) + (z * z));
        }

        return Math.Sqrt(sum / _totalWeight);
    }

    private (double X, double Y, double Z) Centre(ReadOnlySpan<double> coordinates)
    {
        double x = 0;
        double y = 0;
        double z = 0;
        for (int atom = 0; atom < _weights.Length; atom++)
        {
            x += _weights[atom] * coordinates[3 * atom];
            y += _weights[atom] * coordinates[(3 * atom) + 1];
            z += _weights[atom] * coordinates[(3 * atom) + 2];
        }

        return (x / _totalWeight, y / _totalWeight, z / _totalWeight);
    }

    private void CheckLength(int length, int count = 1)
    {
        if (length != (long)_centred.Length * count)
        {
            throw new ArgumentException($"{count} geometries of {AtomCount} atoms have {(long)_centred.Length * count} coordinates, but {length} were given.", nameof(length));
        }
    }
}
