using Aufbau.Chemistry;
using Aufbau.Chemistry.Constants;

namespace Aufbau.Programs.Mopac;

/// <summary>Geometries, gradients and Hessians in MOPAC's file, in atomic units.</summary>
internal static class MopacDerivatives
{
    /// <summary>A geometry in bohr, from angstrom.</summary>
    public static Matrix Geometry(double[] angstrom) =>
        Matrix.Create(angstrom.Length / 3, 3, [.. angstrom.Select(x => x / Units.AngstromPerBohr)]);

    /// <summary>The gradient in hartree/bohr, or null. Of one atom it is zero, and MOPAC does not write it.</summary>
    public static Matrix? Gradient(MopacAux aux, int atoms) =>
        atoms == 1 ? Matrix.Create(1, 3, new double[3])
        : aux.Numbers("GRADIENTS", 3 * atoms) is { } gradient
            ? Matrix.Create(atoms, 3, [.. gradient.Select(x => x * MopacUnits.GradientInKilocaloriePerMoleAngstrom)])
        : null;

    /// <summary>The Hessian in hartree/bohr² from the lower triangle of the mass-weighted one, or null.</summary>
    public static Matrix? Hessian(MopacAux aux, int atoms)
    {
        int side = 3 * atoms;
        if (aux.Numbers("HESSIAN_MATRIX", side * (side + 1) / 2) is not { } triangle
            || aux.Numbers("ISOTOPIC_MASSES", atoms) is not { } masses
            || masses.Any(mass => mass <= 0))
        {
            return null;
        }

        double[] hessian = new double[side * side];
        int next = 0;
        for (int i = 0; i < side; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double value = triangle[next++] * Math.Sqrt(masses[i / 3] * masses[j / 3]) * MopacUnits.HessianInMillidynePerAngstrom;
                hessian[(i * side) + j] = value;
                hessian[(j * side) + i] = value;
            }
        }

        return Matrix.Create(side, side, hessian);
    }
}
