namespace Aufbau.Chemistry.LinearAlgebra;

/// <summary>All eigenvalues and eigenvectors of a dense symmetric matrix: Householder's reduction to tridiagonal form, then the implicit
/// QL iteration (Wilkinson and Reinsch 1971, Handbook for Automatic Computation II, contributions II/2 tred2 and II/4 imtql2,
/// doi 10.1007/978-3-642-86940-2; EISPACK). Thread-safe.</summary>
internal static class SymmetricEigensolver
{
    /// <summary>Solves the eigenproblem.</summary>
    /// <param name="matrix">n x n numbers, row after row, symmetric; destroyed.</param>
    /// <param name="n">The side, 0 or more.</param>
    /// <returns>Ascending values, and the orthonormal eigenvectors in the same order.</returns>
    /// <exception cref="ChemistryException">A number is not finite.</exception>
    public static Eigensystem Solve(double[] matrix, int n)
    {
        foreach (double value in matrix)
        {
            if (!double.IsFinite(value))
            {
                throw new ChemistryException("A matrix of force constants or distances holds a number that is not finite.");
            }
        }

        double[] diagonal = new double[n];
        double[] offDiagonal = new double[n];
        double[] factors = new double[n];
        Reduce(matrix, n, diagonal, offDiagonal, factors);
        double[] vectors = Accumulate(matrix, n, factors);
        new TridiagonalIteration(diagonal, offDiagonal, vectors).Run();
        return Sorted(diagonal, vectors, n);
    }

    // Row k keeps the k-th reflection's vector behind the diagonal.
    private static void Reduce(double[] matrix, int n, double[] diagonal, double[] offDiagonal, double[] factors)
    {
        double[] work = new double[n];
        for (int k = 0; k < n; k++)
        {
            diagonal[k] = matrix[(k * n) + k];
            if (k == n - 1)
            {
                return;
            }

            Span<double> row = matrix.AsSpan((k * n) + k + 1, n - k - 1);
            (factors[k], offDiagonal[k]) = Householder.Reflect(row);
            Householder.ApplyBothSides(matrix, n, k + 1, row, factors[k], work.AsSpan(0, row.Length));
        }
    }

    // Row i of the result is the i-th column of the product of all reflections.
    private static double[] Accumulate(double[] matrix, int n, double[] factors)
    {
        double[] vectors = new double[n * n];
        for (int i = 0; i < n; i++)
        {
            Span<double> row = vectors.AsSpan(i * n, n);
            row[i] = 1;
            for (int k = i - 1; k >= 0; k--)
            {
                if (factors[k] != 0)
                {
                    Householder.Apply(row[(k + 1)..], matrix.AsSpan((k * n) + k + 1, n - k - 1), factors[k]);
                }
            }
        }

        return vectors;
    }

    private static Eigensystem Sorted(double[] values, double[] vectors, int n)
    {
        int[] order = [.. Enumerable.Range(0, n)];
        Array.Sort(values, order);
        double[] sorted = new double[n * n];
        for (int i = 0; i < n; i++)
        {
            vectors.AsSpan(order[i] * n, n).CopyTo(sorted.AsSpan(i * n));
        }

        return new Eigensystem(values, sorted);
    }
}
