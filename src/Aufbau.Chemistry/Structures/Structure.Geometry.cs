using System.Text.Json.Serialization;
using Aufbau.Chemistry.Constants;

namespace Aufbau.Chemistry.Structures;

public sealed partial record Structure
{
    /// <summary>Coordinates in angstrom, N x 3.</summary>
    [JsonIgnore]
    public Matrix GeometryAngstrom
    {
        get
        {
            double[] values = Geometry.ToArray();
            for (int i = 0; i < values.Length; i++)
            {
                values[i] *= Units.AngstromPerBohr;
            }

            return Matrix.Own(AtomCount, 3, values);
        }
    }

    /// <summary>The distance between two atoms.</summary>
    /// <param name="first">An atom index from 0.</param>
    /// <param name="second">An atom index from 0.</param>
    /// <returns>In bohr.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such atom.</exception>
    public double Distance(int first, int second) => Norm(Between(first, second));

    /// <summary>The angle between two bonds.</summary>
    /// <param name="first">An atom index from 0.</param>
    /// <param name="centre">The atom at the vertex.</param>
    /// <param name="last">An atom index from 0.</param>
    /// <returns>In degrees, 0 to 180.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such atom.</exception>
    /// <exception cref="ChemistryException">An outer atom lies on the centre.</exception>
    public double AngleDegrees(int first, int centre, int last)
    {
        (double X, double Y, double Z) a = Between(centre, first);
        (double X, double Y, double Z) b = Between(centre, last);
        return Norm(a) > 0 && Norm(b) > 0
            ? Degrees(Math.Atan2(Norm(Cross(a, b)), Dot(a, b))) // Exact near 0 and 180, where the arc cosine loses half its digits.
            : throw new ChemistryException($"The angle between atoms {first}, {centre} and {last} is undefined because two of them coincide.");
    }

    /// <summary>The torsion about the bond between the two middle atoms, by IUPAC's sign (clockwise is positive).</summary>
    /// <param name="first">An atom index from 0.</param>
    /// <param name="second">An atom index from 0.</param>
    /// <param name="third">An atom index from 0.</param>
    /// <param name="last">An atom index from 0.</param>
    /// <returns>In degrees, above -180 to 180.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such atom.</exception>
    /// <exception cref="ChemistryException">Three atoms in a row lie on a line.</exception>
    public double DihedralDegrees(int first, int second, int third, int last)
    {
        (double X, double Y, double Z) a = Between(first, second);
        (double X, double Y, double Z) b = Between(second, third);
        (double X, double Y, double Z) c = Between(third, last);
        (double X, double Y, double Z) left = Cross(a, b);
        (double X, double Y, double Z) right = Cross(b, c);
        if (Norm(left) <= SmallestSine * Norm(a) * Norm(b) || Norm(right) <= SmallestSine * Norm(b) * Norm(c))
        {
            throw new ChemistryException($"The dihedral angle of atoms {first}, {second}, {third} and {last} is undefined because three of them lie on a line.");
        }

        double degrees = Degrees(Math.Atan2(Norm(b) * Dot(a, right), Dot(left, right)));
        return degrees <= -180 ? 180 : degrees;
    }

    /// <summary>The shortest distance between two atoms.</summary>
    /// <returns>In bohr; positive infinity for a single atom.</returns>
    public double ShortestDistance()
    {
        ReadOnlySpan<double> xyz = Geometry.Values.Span;
        double shortest = double.PositiveInfinity;
        for (int i = 3; i < xyz.Length; i += 3)
        {
            for (int j = 0; j < i; j += 3)
            {
                double x = xyz[i] - xyz[j];
                double y = xyz[i + 1] - xyz[j + 1];
                double z = xyz[i + 2] - xyz[j + 2];
                shortest = Math.Min(shortest, (x * x) + (y * y) + (z * z));
            }
        }

        return Math.Sqrt(shortest);
    }

    /// <summary>The centre of mass.</summary>
    /// <param name="masses">Which masses. Default: <see cref="MassChoice.MostAbundantIsotope"/>.</param>
    /// <returns>x, y, z in bohr.</returns>
    /// <exception cref="ChemistryException">Masses were given for another number of atoms.</exception>
    public IReadOnlyList<double> CentreOfMass(MassChoice? masses = null)
    {
        double[] values = (masses ?? MassChoice.MostAbundantIsotope).For(this);
        double[] centre = new double[3];
        for (int i = 0; i < values.Length; i++)
        {
            for (int axis = 0; axis < 3; axis++)
            {
                centre[axis] += values[i] * Geometry[i, axis];
            }
        }

        double total = values.Sum();
        return [centre[0] / total, centre[1] / total, centre[2] / total];
    }
}
