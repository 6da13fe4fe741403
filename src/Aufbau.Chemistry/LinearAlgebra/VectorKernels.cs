using System.Numerics;
using System.Runtime.InteropServices;

namespace Aufbau.Chemistry.LinearAlgebra;

/// <summary>The loops in which dense linear algebra spends its time, on as many lanes as the processor has. The order of a sum, and
/// so its last bit, depends on the number of lanes.</summary>
internal static class VectorKernels
{
    /// <summary>The sum of products.</summary>
    /// <param name="left">Any length.</param>
    /// <param name="right">At least as long.</param>
    public static double Dot(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        int lanes = Vector<double>.Count;
        right = right[..left.Length];
        ref double a = ref MemoryMarshal.GetReference(left);
        ref double b = ref MemoryMarshal.GetReference(right);
        Vector<double> even = Vector<double>.Zero;
        Vector<double> odd = Vector<double>.Zero;
        int i = 0;
        for (; i <= left.Length - (2 * lanes); i += 2 * lanes)
        {
            even = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref a, (nuint)i), Vector.LoadUnsafe(ref b, (nuint)i), even);
            odd = Vector.MultiplyAddEstimate(Vector.LoadUnsafe(ref a, (nuint)(i + lanes)), Vector.LoadUnsafe(ref b, (nuint)(i + lanes)), odd);
        }

        double sum = Vector.Sum(even + odd);
        for (; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }

    /// <summary>Adds a multiple of one vector to another: <c>target += factor * source</c>.</summary>
    /// <param name="target">Any length.</param>
    /// <param name="factor">The multiple.</param>
    /// <param name="source">At least as long.</param>
    public static void AddScaled(Span<double> target, double factor, ReadOnlySpan<double> source)
    {
        int lanes = Vector<double>.Count;
        source = source[..target.Length];
        ref double y = ref MemoryMarshal.GetReference(target);
        ref double x = ref MemoryMarshal.GetReference(source);
        var factors = new Vector<double>(factor);
        int i = 0;
        for (; i <= target.Length - lanes; i += lanes)
        {
            Vector.MultiplyAddEstimate(factors, Vector.LoadUnsafe(ref x, (nuint)i), Vector.LoadUnsafe(ref y, (nuint)i)).StoreUnsafe(ref y, (nuint)i);
        }

        for (; i < target.Length; i++)
        {
            target[i] += factor * source[i];
        }
    }

    /// <summary>Turns two vectors in their plane: <c>low = c low - s high</c>, <c>high = s low + c high</c>.</summary>
    /// <param name="low">Any length.</param>
    /// <param name="high">The same length.</param>
    /// <param name="cosine">c.</param>
    /// <param name="sine">s.</param>
    public static void Rotate(Span<double> low, Span<double> high, double cosine, double sine)
    {
        int lanes = Vector<double>.Count;
        high = high[..low.Length];
        ref double a = ref MemoryMarshal.GetReference(low);
        ref double b = ref MemoryMarshal.GetReference(high);
        var c = new Vector<double>(cosine);
        var s = new Vector<double>(sine);
        int i = 0;
        for (; i <= low.Length - lanes; i += lanes)
        {
            Vector<double> x = Vector.LoadUnsafe(ref a, (nuint)i);
            Vector<double> y = Vector.LoadUnsafe(ref b, (nuint)i);
            ((c * x) - (s * y)).StoreUnsafe(ref a, (nuint)i);
            ((s * x) + (c * y)).StoreUnsafe(ref b, (nuint)i);
        }

        for (; i < low.Length; i++)
        {
            (low[i], high[i]) = ((cosine * low[i]) - (sine * high[i]), (sine * low[i]) + (cosine * high[i]));
        }
    }
}
