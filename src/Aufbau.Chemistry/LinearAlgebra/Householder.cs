namespace Aufbau.Chemistry.LinearAlgebra;

/// <summary>Reflections <c>I - factor v vᵀ</c> (Householder 1958, doi 10.1145/320941.320947).</summary>
internal static class Householder
{
    /// <summary>Makes the reflection that turns a vector onto its first axis.</summary>
    /// <param name="vector">The vector; replaced by v.</param>
    /// <returns>The factor, 0 where nothing is to be done, and the first component of the reflected vector.</returns>
    public static (double Factor, double First) Reflect(Span<double> vector)
    {
        double first = vector[0];
        if (!vector[1..].ContainsAnyExcept(0))
        {
            return (0, first);
        }

        double norm = Norm(vector);
        double reflected = first > 0 ? -norm : norm; // The sign that avoids cancellation.
        double scale = 1 / (first - reflected); // v is scaled to begin with 1, so that nothing under- or overflows.
        for (int i = 1; i < vector.Length; i++)
        {
            vector[i] *= scale;
        }

        vector[0] = 1;
        return ((reflected - first) / reflected, reflected);
    }

    /// <summary>Applies the reflection from both sides of a symmetric block: <c>A = A - v qᵀ - q vᵀ</c>.</summary>
    /// <param name="matrix">n x n numbers, row after row; the block holds rows and columns from <paramref name="start"/> on.</param>
    /// <param name="n">The side of the matrix.</param>
    /// <param name="start">The first row and column of the block.</param>
    /// <param name="vector">v, length n - start.</param>
    /// <param name="factor">The reflection's factor.</param>
    /// <param name="work">Work space of the same length.</param>
    public static void ApplyBothSides(Span<double> matrix, int n, int start, ReadOnlySpan<double> vector, double factor, Span<double> work)
    {
        if (factor == 0)
        {
            return;
        }

        for (int i = start; i < n; i++)
        {
            work[i - start] = factor * VectorKernels.Dot(vector, matrix.Slice((i * n) + start, n - start));
        }

        double half = 0.5 * factor * VectorKernels.Dot(work, vector);
        VectorKernels.AddScaled(work, -half, vector);
        for (int i = start; i < n; i++)
        {
            Span<double> row = matrix.Slice((i * n) + start, n - start);
            VectorKernels.AddScaled(row, -vector[i - start], work);
            VectorKernels.AddScaled(row, -work[i - start], vector);
        }
    }

    /// <summary>Applies the reflection to a vector.</summary>
    /// <param name="target">The vector to change.</param>
    /// <param name="vector">v, of the same length.</param>
    /// <param name="factor">The reflection's factor.</param>
    public static void Apply(Span<double> target, ReadOnlySpan<double> vector, double factor) =>
        VectorKernels.AddScaled(target, -factor * VectorKernels.Dot(target, vector), vector);

    private static double Norm(ReadOnlySpan<double> vector)
    {
        double largest = 0;
        foreach (double value in vector)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        double sum = 0;
        foreach (double value in vector)
        {
            sum += value / largest * (value / largest);
        }

        return largest * Math.Sqrt(sum);
    }
}
