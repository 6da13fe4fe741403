namespace Aufbau.Chemistry.LinearAlgebra;

/// <summary>Eigenvalues and eigenvectors of a symmetric matrix.</summary>
/// <param name="Values">Ascending.</param>
/// <param name="Vectors">n x n: row i is the normalised eigenvector of value i.</param>
internal sealed record Eigensystem(double[] Values, double[] Vectors)
{
    /// <summary>One eigenvector.</summary>
    /// <param name="index">From 0.</param>
    public ReadOnlySpan<double> Vector(int index) => Vectors.AsSpan(index * Values.Length, Values.Length);
}
