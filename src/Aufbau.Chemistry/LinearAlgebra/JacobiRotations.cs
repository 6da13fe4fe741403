namespace Aufbau.Chemistry.LinearAlgebra;

/// <summary>Eigenvalues and eigenvectors of a very small symmetric matrix without allocation, by cyclic Jacobi rotations (Golub and
/// Van der Vorst 2000, doi 10.1016/S0377-0427(00)00413-1, section 2.2). Accurate also for equal eigenvalues.</summary>
internal static class JacobiRotations
{
    /// <summary>Convergence is quadratic; five sweeps are usual.</summary>
    private const int LargestSweepCount = 50;

    /// <summary>Solves the eigenproblem.</summary>
    /// <param name="matrix">n x n numbers, row after row, symmetric; becomes diagonal.</param>
    /// <param name="values">n numbers: ascending eigenvalues.</param>
    /// <param name="vectors">n x n numbers: row i is the normalised eigenvector of value i.</param>
    public static void Solve(Span<double> matrix, Span<double> values, Span<double> vectors)
    {
        int n = values.Length;
        vectors.Clear();
        for (int i = 0; i < n; i++)
        {
            vectors[(i * n) + i] = 1;
        }

        for (int sweep = 0; sweep < LargestSweepCount && Sweep(matrix, vectors, n); sweep++)
        {
        }

        for (int i = 0; i < n; i++)
        {
            values[i] = matrix[(i * n) + i];
        }

        Sort(values, vectors, n);
    }

    private static bool Sweep(Span<double> matrix, Span<double> vectors, int n)
    {
        bool turned = false;
        for (int p = 0; p < n; p++)
        {
            for (int q = p + 1; q < n; q++)
            {
                double off = matrix[(p * n) + q];
                double app = matrix[(p * n) + p];
                double aqq = matrix[(q * n) + q];
                if (Math.Abs(off) <= 1e-17 * (Math.Abs(app) + Math.Abs(aqq)) || off == 0)
                {
                    continue;
                }

                turned = true;
                double slope = (aqq - app) / (2 * off);
                double tangent = Math.CopySign(1 / (Math.Abs(slope) + double.Hypot(slope, 1)), slope);
                double cosine = 1 / double.Hypot(tangent, 1);
                double sine = tangent * cosine;
                for (int k = 0; k < n; k++)
                {
                    (matrix[(k * n) + p], matrix[(k * n) + q]) = Turned(matrix[(k * n) + p], matrix[(k * n) + q], cosine, sine);
                }

                for (int k = 0; k < n; k++)
                {
                    (matrix[(p * n) + k], matrix[(q * n) + k]) = Turned(matrix[(p * n) + k], matrix[(q * n) + k], cosine, sine);
                    (vectors[(p * n) + k], vectors[(q * n) + k]) = Turned(vectors[(p * n) + k], vectors[(q * n) + k], cosine, sine);
                }

                matrix[(p * n) + q] = 0;
                matrix[(q * n) + p] = 0;
            }
        }

        return turned;
    }

    private static (double Low, double High) Turned(double low, double high, double cosine, double sine) =>
        ((cosine * low) - (sine * high), (sine * low) + (cosine * high));

    private static void Sort(Span<double> values, Span<double> vectors, int n)
    {
        for (int i = 0; i < n; i++)
        {
            int least = i;
            for (int j = i + 1; j < n; j++)
            {
                least = values[j] < values[least] ? j : least;
            }

            (values[i], values[least]) = (values[least], values[i]);
            for (int k = 0; k < n && least != i; k++)
            {
                (vectors[(i * n) + k], vectors[(least * n) + k]) = (vectors[(least * n) + k], vectors[(i * n) + k]);
            }
        }
    }
}
