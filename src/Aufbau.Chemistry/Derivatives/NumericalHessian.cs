namespace Aufbau.Chemistry.Derivatives;

/// <summary>A Hessian from finite differences.</summary>
/// <param name="Raw">3N x 3N, hartree/bohr², as the differences gave it: row = displaced coordinate.</param>
/// <param name="Symmetrized">The mean of the raw matrix and its transpose: what to use.</param>
/// <param name="Asymmetry">The largest |H_ij - H_ji| of the raw matrix in hartree/bohr²: an estimate of the error, 0 for an exact one.</param>
public sealed record NumericalHessian(Matrix Raw, Matrix Symmetrized, double Asymmetry)
{
    /// <summary>Makes a raw Hessian symmetric.</summary>
    /// <param name="raw">Square, hartree/bohr².</param>
    /// <exception cref="ChemistryException">The matrix is not square.</exception>
    public static NumericalHessian Symmetrize(Matrix raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        int n = raw.Rows;
        if (raw.Columns != n)
        {
            throw new ChemistryException($"A Hessian is square, but a {raw} was given.");
        }

        double[] symmetric = new double[n * n];
        double asymmetry = 0;
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < n; j++)
            {
                symmetric[(i * n) + j] = 0.5 * (raw[i, j] + raw[j, i]);
                asymmetry = Math.Max(asymmetry, Math.Abs(raw[i, j] - raw[j, i]));
            }
        }

        return new NumericalHessian(raw, Matrix.Own(n, n, symmetric), asymmetry);
    }
}
