using Aufbau.Chemistry.LinearAlgebra;

namespace Aufbau.Chemistry.Geometry;

/// <summary>The best proper rotation between two centred sets of points from their nine inner products: the largest eigenvalue of
/// Horn's quaternion matrix (Horn 1987, doi 10.1364/JOSAA.4.000629) by Newton's method on its characteristic polynomial (Theobald 2005,
/// doi 10.1107/S0108767305015266; Liu, Agrafiotis and Theobald 2010, doi 10.1002/jcc.21439). Where the eigenvalue is nearly degenerate,
/// as for points on a line, the polynomial loses half the digits, and Jacobi rotations take over; they also give the quaternion, which
/// the published adjugate cannot in that case.</summary>
internal static class QuaternionPolynomial
{
    private const int LargestStepCount = 30;
    private const double Convergence = 1e-13; // Relative change of the eigenvalue.

    /// <summary>Below this fraction of the eigenvalue's cube the slope of the polynomial says that another eigenvalue is near.</summary>
    private const double SmallestSlope = 1e-3;

    /// <summary>The largest eigenvalue.</summary>
    /// <param name="products">Nine sums over atoms of weight times moving coordinate (row) times reference coordinate (column).</param>
    /// <param name="upperBound">Half the sum of both sets' weighted squared distances from their centres.</param>
    public static double LargestEigenvalue(ReadOnlySpan<double> products, double upperBound)
    {
        Span<double> matrix = stackalloc double[16];
        Fill(products, matrix);
        (double quadratic, double linear, double constant) = Coefficients(products, matrix);
        double value = upperBound;
        for (int step = 0; step < LargestStepCount; step++)
        {
            double square = value * value;
            double inner = (square + quadratic) * value;
            double slope = (4 * square * value) + (2 * quadratic * value) + linear;
            if (!(slope > SmallestSlope * square * value))
            {
                break;
            }

            double change = (((inner + linear) * value) + constant) / slope;
            value -= change;
            if (Math.Abs(change) <= Convergence * value)
            {
                return value;
            }
        }

        Span<double> values = stackalloc double[4];
        Span<double> vectors = stackalloc double[16];
        JacobiRotations.Solve(matrix, values, vectors);
        return values[3];
    }

    /// <summary>The unit quaternion of the best rotation, scalar part first.</summary>
    /// <param name="products">As above.</param>
    /// <param name="quaternion">Four numbers.</param>
    /// <returns>The largest eigenvalue.</returns>
    public static double BestQuaternion(ReadOnlySpan<double> products, Span<double> quaternion)
    {
        Span<double> matrix = stackalloc double[16];
        Span<double> values = stackalloc double[4];
        Span<double> vectors = stackalloc double[16];
        Fill(products, matrix);
        JacobiRotations.Solve(matrix, values, vectors);
        vectors[12..].CopyTo(quaternion);
        return values[3];
    }

    private static void Fill(ReadOnlySpan<double> s, Span<double> k)
    {
        k[0] = s[0] + s[4] + s[8];
        k[1] = k[4] = s[5] - s[7];
        k[2] = k[8] = s[6] - s[2];
        k[3] = k[12] = s[1] - s[3];
        k[5] = s[0] - s[4] - s[8];
        k[6] = k[9] = s[1] + s[3];
        k[7] = k[13] = s[6] + s[2];
        k[10] = s[4] - s[0] - s[8];
        k[11] = k[14] = s[5] + s[7];
        k[15] = s[8] - s[0] - s[4];
    }

    private static (double Quadratic, double Linear, double Constant) Coefficients(ReadOnlySpan<double> s, ReadOnlySpan<double> k)
    {
        double squares = 0;
        for (int i = 0; i < 9; i++)
        {
            squares += s[i] * s[i];
        }

        double determinant = (s[0] * ((s[4] * s[8]) - (s[5] * s[7])))
            - (s[1] * ((s[3] * s[8]) - (s[5] * s[6])))
            + (s[2] * ((s[3] * s[7]) - (s[4] * s[6])));
        return (-2 * squares, -8 * determinant, Determinant(k));
    }

    // By pairs of 2 x 2 minors of the upper and the lower two rows (Laplace).
    private static double Determinant(ReadOnlySpan<double> k)
    {
        double u01 = (k[0] * k[5]) - (k[1] * k[4]);
        double u02 = (k[0] * k[6]) - (k[2] * k[4]);
        double u03 = (k[0] * k[7]) - (k[3] * k[4]);
        double u12 = (k[1] * k[6]) - (k[2] * k[5]);
        double u13 = (k[1] * k[7]) - (k[3] * k[5]);
        double u23 = (k[2] * k[7]) - (k[3] * k[6]);
        double l01 = (k[8] * k[13]) - (k[9] * k[12]);
        double l02 = (k[8] * k[14]) - (k[10] * k[12]);
        double l03 = (k[8] * k[15]) - (k[11] * k[12]);
        double l12 = (k[9] * k[14]) - (k[10] * k[13]);
        double l13 = (k[9] * k[15]) - (k[11] * k[13]);
        double l23 = (k[10] * k[15]) - (k[11] * k[14]);
        return (u01 * l23) - (u02 * l13) + (u03 * l12) + (u12 * l03) - (u13 * l02) + (u23 * l01);
    }
}
