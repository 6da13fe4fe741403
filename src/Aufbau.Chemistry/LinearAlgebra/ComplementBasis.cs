namespace Aufbau.Chemistry.LinearAlgebra;

/// <summary>An orthonormal basis of all that is orthogonal to a few given vectors, as the last columns of Q in their Householder QR
/// decomposition. The basis is never formed: its reflections are applied instead, at a cost of k n².</summary>
internal sealed class ComplementBasis
{
    /// <summary>A vector whose part independent of those before is smaller counts as dependent; given vectors have norm 1.</summary>
    private const double SmallestPart = 1e-9;

    private readonly int _n;
    private readonly List<(double[] Vector, double Factor)> _reflections = [];

    /// <summary>Makes the basis.</summary>
    /// <param name="n">The dimension of the space.</param>
    /// <param name="vectors">Linearly independent vectors of norm 1 and length n, fewer than n + 1.</param>
    /// <exception cref="InvalidOperationException">The vectors are dependent.</exception>
    public ComplementBasis(int n, IReadOnlyList<double[]> vectors)
    {
        _n = n;
        foreach (double[] vector in vectors)
        {
            double[] reduced = [.. vector];
            for (int k = 0; k < _reflections.Count; k++)
            {
                Householder.Apply(reduced.AsSpan(k), _reflections[k].Vector, _reflections[k].Factor);
            }

            double[] rest = reduced[_reflections.Count..];
            if (VectorKernels.Dot(rest, rest) < SmallestPart * SmallestPart)
            {
                throw new InvalidOperationException("The vectors to be projected out are linearly dependent.");
            }

            (double factor, _) = Householder.Reflect(rest);
            _reflections.Add((rest, factor));
        }
    }

    /// <summary>The number of basis vectors.</summary>
    public int Count => _n - _reflections.Count;

    /// <summary>A symmetric matrix in the basis.</summary>
    /// <param name="matrix">n x n numbers, row after row; destroyed.</param>
    /// <returns>Count x Count numbers, row after row.</returns>
    public double[] Project(double[] matrix)
    {
        double[] work = new double[_n];
        for (int k = 0; k < _reflections.Count; k++)
        {
            (double[] vector, double factor) = _reflections[k];
            double[] full = new double[_n];
            vector.CopyTo(full, k);
            Householder.ApplyBothSides(matrix, _n, 0, full, factor, work);
        }

        double[] block = new double[Count * Count];
        int skipped = _reflections.Count;
        for (int i = 0; i < Count; i++)
        {
            matrix.AsSpan(((i + skipped) * _n) + skipped, Count).CopyTo(block.AsSpan(i * Count));
        }

        return block;
    }

    /// <summary>A vector of the basis' coefficients in the full space.</summary>
    /// <param name="coefficients">Count numbers.</param>
    /// <returns>n numbers.</returns>
    public double[] Expand(ReadOnlySpan<double> coefficients)
    {
        double[] full = new double[_n];
        coefficients.CopyTo(full.AsSpan(_reflections.Count));
        for (int k = _reflections.Count - 1; k >= 0; k--)
        {
            Householder.Apply(full.AsSpan(k), _reflections[k].Vector, _reflections[k].Factor);
        }

        return full;
    }
}
