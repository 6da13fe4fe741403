using System.Numerics;
using System.Runtime.InteropServices;

namespace Aufbau.Chemistry.Geometry;

/// <summary>The sums over atoms that a superposition needs, in one pass over interleaved coordinates. The reference is stored three
/// times, so that lane for lane every coordinate of an atom meets the reference's x, y and z; which lane belongs to which axis repeats
/// after three vectors.</summary>
internal sealed class InnerProducts
{
    private const int VectorsPerPeriod = 3;

    private readonly double[] _weights;
    private readonly double[] _x;
    private readonly double[] _y;
    private readonly double[] _z;

    /// <summary>Prepares a reference.</summary>
    /// <param name="centred">Its coordinates about its weighted centre.</param>
    /// <param name="weights">One per atom.</param>
    public InnerProducts(ReadOnlySpan<double> centred, ReadOnlySpan<double> weights)
    {
        _weights = new double[centred.Length];
        _x = new double[centred.Length];
        _y = new double[centred.Length];
        _z = new double[centred.Length];
        for (int i = 0; i < centred.Length; i++)
        {
            int atom = i / 3;
            _weights[i] = weights[atom];
            _x[i] = weights[atom] * centred[3 * atom];
            _y[i] = weights[atom] * centred[(3 * atom) + 1];
            _z[i] = weights[atom] * centred[(3 * atom) + 2];
        }
    }

    /// <summary>Forms the sums for coordinates about their first atom, which keeps the digits of a molecule far from the origin.</summary>
    /// <param name="other">Coordinates, three per atom of the reference.</param>
    /// <param name="products">Nine numbers: weight times other (row) times reference (column).</param>
    /// <param name="shift">Three numbers: weight times coordinate.</param>
    /// <returns>The sum of weight times squared distance.</returns>
    public double Sum(ReadOnlySpan<double> other, Span<double> products, Span<double> shift)
    {
        Span<double> lanes = stackalloc double[4 * VectorsPerPeriod * Vector<double>.Count];
        int done = SumVectors(other, lanes, out double squares);
        products.Clear();
        shift.Clear();
        int period = VectorsPerPeriod * Vector<double>.Count;
        for (int i = 0; i < period; i++)
        {
            int axis = i % 3;
            products[3 * axis] += lanes[i];
            products[(3 * axis) + 1] += lanes[period + i];
            products[(3 * axis) + 2] += lanes[(2 * period) + i];
            shift[axis] += lanes[(3 * period) + i];
        }

        for (int i = done; i < other.Length; i++)
        {
            int axis = i % 3;
            double value = other[i] - other[axis];
            products[3 * axis] += value * _x[i];
            products[(3 * axis) + 1] += value * _y[i];
            products[(3 * axis) + 2] += value * _z[i];
            shift[axis] += value * _weights[i];
            squares += value * value * _weights[i];
        }

        return squares;
    }

    private int SumVectors(ReadOnlySpan<double> other, Span<double> lanes, out double squares)
    {
        int width = Vector<double>.Count;
        int period = VectorsPerPeriod * width;
        Span<double> origin = stackalloc double[period];
        for (int i = 0; i < period; i++)
        {
            origin[i] = other[i % 3];
        }

        Vector<double> square = Vector<double>.Zero;
        int done = other.Length - (other.Length % period);
        ref double o = ref MemoryMarshal.GetReference(other);
        ref double w = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref double rx = ref MemoryMarshal.GetArrayDataReference(_x);
        ref double ry = ref MemoryMarshal.GetArrayDataReference(_y);
        ref double rz = ref MemoryMarshal.GetArrayDataReference(_z);
        for (int phase = 0; phase < VectorsPerPeriod; phase++)
        {
            Vector<double> first = Vector.LoadUnsafe(ref origin[phase * width]);
            Vector<double> x = Vector<double>.Zero;
            Vector<double> y = Vector<double>.Zero;
            Vector<double> z = Vector<double>.Zero;
            Vector<double> sum = Vector<double>.Zero;
            for (nuint i = (nuint)(phase * width); i < (nuint)done; i += (nuint)period)
            {
                Vector<double> value = Vector.LoadUnsafe(ref o, i) - first;
                Vector<double> weighted = value * Vector.LoadUnsafe(ref w, i);
                x = Vector.MultiplyAddEstimate(value, Vector.LoadUnsafe(ref rx, i), x);
                y = Vector.MultiplyAddEstimate(value, Vector.LoadUnsafe(ref ry, i), y);
                z = Vector.MultiplyAddEstimate(value, Vector.LoadUnsafe(ref rz, i), z);
                sum += weighted;
                square = Vector.MultiplyAddEstimate(value, weighted, square);
            }

            x.StoreUnsafe(ref lanes[phase * width]);
            y.StoreUnsafe(ref lanes[period + (phase * width)]);
            z.StoreUnsafe(ref lanes[(2 * period) + (phase * width)]);
            sum.StoreUnsafe(ref lanes[(3 * period) + (phase * width)]);
        }

        squares = Vector.Sum(square);
        return done;
    }
}
