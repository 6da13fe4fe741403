using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.LinearAlgebra;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Geometry;

/// <summary>Centre of mass, principal axes and moments of inertia, and what follows from them.</summary>
/// <param name="Centre">x, y, z of the centre of mass in bohr.</param>
/// <param name="Moments">Three moments of inertia in unified atomic mass units times bohr², ascending; the first is 0 for a linear
/// molecule, all are 0 for an atom.</param>
/// <param name="Axes">3 x 3: row i is the unit vector of moment i; right-handed.</param>
/// <param name="IsLinear">Whether no atom is <see cref="LinearTolerance"/> or more from the first axis; true for an atom.</param>
public sealed record PrincipalAxes(IReadOnlyList<double> Centre, IReadOnlyList<double> Moments, Matrix Axes, bool IsLinear)
{
    /// <summary>A molecule is linear when all its atoms are nearer than this to its axis, in bohr.</summary>
    public const double LinearTolerance = 0.01;

    /// <summary>Rotational constant in hertz of a moment of one unified atomic mass unit times bohr²: h / (8 π² I).</summary>
    private const double HertzPerInverseMoment = Units.PlanckJouleSecond
        / (8 * Math.PI * Math.PI * Units.KilogramPerAtomicMassUnit * MetrePerBohr * MetrePerBohr);

    private const double MetrePerBohr = Units.AngstromPerBohr * 1e-10;

    /// <summary>The rotational constants h / (8 π² I) in GHz, descending: three, one for a linear molecule, none for an atom.</summary>
    public IReadOnlyList<double> RotationalConstantsGigahertz =>
        [.. RotatingMoments.Select(moment => HertzPerInverseMoment / moment * 1e-9)];

    /// <summary>The rotational constants h / (8 π² c I) in 1/cm, descending: three, one for a linear molecule, none for an atom.</summary>
    public IReadOnlyList<double> RotationalConstantsWavenumber =>
        [.. RotatingMoments.Select(moment => HertzPerInverseMoment / moment / (100 * Units.SpeedOfLight))];

    /// <summary>The moments about axes that a quantum rotor turns about: three, one for a linear molecule, none for an atom.</summary>
    internal IEnumerable<double> RotatingMoments => !IsLinear ? Moments : Moments.Skip(2).Where(moment => moment > 0);

    /// <summary>Computes the axes of a structure.</summary>
    /// <param name="structure">The structure.</param>
    /// <param name="masses">Which masses. Default: <see cref="MassChoice.MostAbundantIsotope"/>.</param>
    /// <exception cref="ChemistryException">Masses were given for another number of atoms.</exception>
    public static PrincipalAxes Of(Structure structure, MassChoice? masses = null)
    {
        ArgumentNullException.ThrowIfNull(structure);
        IReadOnlyList<double> centre = structure.CentreOfMass(masses);
        double[] values = (masses ?? MassChoice.MostAbundantIsotope).For(structure);
        Span<double> tensor = stackalloc double[9];
        tensor.Clear();
        for (int atom = 0; atom < values.Length; atom++)
        {
            double x = structure.Geometry[atom, 0] - centre[0];
            double y = structure.Geometry[atom, 1] - centre[1];
            double z = structure.Geometry[atom, 2] - centre[2];
            tensor[0] += values[atom] * ((y * y) + (z * z));
            tensor[4] += values[atom] * ((x * x) + (z * z));
            tensor[8] += values[atom] * ((x * x) + (y * y));
            tensor[1] -= values[atom] * x * y;
            tensor[2] -= values[atom] * x * z;
            tensor[5] -= values[atom] * y * z;
        }

        (tensor[3], tensor[6], tensor[7]) = (tensor[1], tensor[2], tensor[5]);
        double[] moments = new double[3];
        double[] axes = new double[9];
        JacobiRotations.Solve(tensor, moments, axes);
        MakeRightHanded(axes);
        for (int i = 0; i < 3; i++)
        {
            moments[i] = Math.Max(0, moments[i]); // Rounding can leave a negative zero of a linear molecule.
        }

        bool linear = LargestDistance(structure, centre, axes) < LinearTolerance;
        return new PrincipalAxes(centre, linear ? [0, moments[1], moments[2]] : moments, Matrix.Own(3, 3, axes), linear);
    }

    private static double LargestDistance(Structure structure, IReadOnlyList<double> centre, double[] axes)
    {
        double largest = 0;
        for (int atom = 0; atom < structure.AtomCount; atom++)
        {
            double x = structure.Geometry[atom, 0] - centre[0];
            double y = structure.Geometry[atom, 1] - centre[1];
            double z = structure.Geometry[atom, 2] - centre[2];
            double second = (x * axes[3]) + (y * axes[4]) + (z * axes[5]);
            double third = (x * axes[6]) + (y * axes[7]) + (z * axes[8]);
            largest = Math.Max(largest, double.Hypot(second, third));
        }

        return largest;
    }

    private static void MakeRightHanded(double[] a)
    {
        double determinant = (a[0] * ((a[4] * a[8]) - (a[5] * a[7])))
            - (a[1] * ((a[3] * a[8]) - (a[5] * a[6])))
            + (a[2] * ((a[3] * a[7]) - (a[4] * a[6])));
        for (int i = 6; i < 9 && determinant < 0; i++)
        {
            a[i] = -a[i];
        }
    }
}
