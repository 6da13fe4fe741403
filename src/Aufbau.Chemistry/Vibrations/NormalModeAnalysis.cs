using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Geometry;
using Aufbau.Chemistry.LinearAlgebra;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Vibrations;

/// <summary>Harmonic vibrations from a Hessian (Wilson, Decius and Cross 1955, Molecular Vibrations, chapter 2). Translations and rotations
/// are removed exactly: the mass-weighted Hessian is diagonalised in the space orthogonal to them, so the number of modes is right by
/// construction, whatever the noise.</summary>
public static class NormalModeAnalysis
{
    /// <summary>Analyses a Hessian.</summary>
    /// <param name="structure">The structure at which it was computed.</param>
    /// <param name="hessian">3N x 3N, hartree/bohr², in the structure's frame, not mass-weighted, not projected; made symmetric first.</param>
    /// <param name="masses">Which masses. Default: <see cref="MassChoice.MostAbundantIsotope"/>.</param>
    /// <param name="dipoleDerivatives">3N x 3 in elementary charges: row = coordinate, column = dipole component; null for no
    /// intensities. Default: null.</param>
    /// <exception cref="ChemistryException">A matrix has the wrong shape or a number that is not finite.</exception>
    public static NormalModes Analyze(Structure structure, Matrix hessian, MassChoice? masses = null, Matrix? dipoleDerivatives = null)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentNullException.ThrowIfNull(hessian);
        int n = 3 * structure.AtomCount;
        CheckShape(hessian, n, n, "Hessian");
        CheckShape(dipoleDerivatives, n, 3, "table of dipole derivatives");
        masses ??= MassChoice.MostAbundantIsotope;
        double[] roots = [.. masses.For(structure).SelectMany(mass => Enumerable.Repeat(Math.Sqrt(mass), 3))];
        double asymmetry = MassWeighted(hessian, roots, out double[] weighted);
        PrincipalAxes axes = PrincipalAxes.Of(structure, masses);
        var basis = new ComplementBasis(n, RigidMotions.Of(structure, axes, roots));
        Eigensystem modes = SymmetricEigensolver.Solve(basis.Project(weighted), basis.Count);
        double[][] displacements = [.. Enumerable.Range(0, basis.Count).Select(i => Displacement(basis.Expand(modes.Vector(i)), roots))];
        return new NormalModes(
            [.. modes.Values.Select(Wavenumber)],
            [.. displacements.Select(mode => Normalised(mode, structure.AtomCount))],
            [.. displacements.Select(mode => 1 / VectorKernels.Dot(mode, mode))],
            dipoleDerivatives is null ? null : [.. displacements.Select(mode => InfraredIntensity.Of(mode, dipoleDerivatives))],
            asymmetry,
            axes.IsLinear,
            masses.Name);
    }

    /// <summary>The wavenumber of a force constant in hartree/bohr² per unified atomic mass unit.</summary>
    private static double Wavenumber(double constant) =>
        Math.CopySign(Math.Sqrt(Math.Abs(constant) / Units.ElectronMassPerAtomicMassUnit) * Units.WavenumberPerHartree, constant);

    private static double MassWeighted(Matrix hessian, double[] roots, out double[] weighted)
    {
        int n = roots.Length;
        double asymmetry = 0;
        weighted = new double[n * n];
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double value = 0.5 * (hessian[i, j] + hessian[j, i]) / (roots[i] * roots[j]);
                asymmetry = Math.Max(asymmetry, Math.Abs(hessian[i, j] - hessian[j, i]));
                weighted[(i * n) + j] = value;
                weighted[(j * n) + i] = value;
            }
        }

        return asymmetry;
    }

    // Cartesian displacements per unit of the mass-weighted normal coordinate.
    private static double[] Displacement(double[] mode, double[] roots)
    {
        for (int i = 0; i < mode.Length; i++)
        {
            mode[i] /= roots[i];
        }

        return mode;
    }

    private static Matrix Normalised(double[] mode, int atoms)
    {
        // Components within a millionth of the largest count as equal to it, so that rounding does not choose the sign.
        const double Equal = 1 - 1e-6;
        double norm = Math.Sqrt(VectorKernels.Dot(mode, mode));
        double largest = mode.Max(Math.Abs);
        double leading = mode.First(component => Math.Abs(component) >= Equal * largest);
        double scale = Math.CopySign(1 / norm, leading);
        return Matrix.Own(atoms, 3, [.. mode.Select(component => component * scale)]);
    }

    private static void CheckShape(Matrix? matrix, int rows, int columns, string what)
    {
        if (matrix is not null && (matrix.Rows != rows || matrix.Columns != columns))
        {
            throw new ChemistryException($"A {what} of {rows / 3} atoms has {rows} rows and {columns} columns, but it is a {matrix}.");
        }
    }
}
