using Aufbau.Chemistry.Geometry;
using Aufbau.Chemistry.LinearAlgebra;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Vibrations;

/// <summary>The mass-weighted directions of translation and rotation (Eckart 1935, doi 10.1103/PhysRev.47.552).</summary>
internal static class RigidMotions
{
    /// <summary>Six normalised directions; five for a linear molecule, three for an atom. They are independent.</summary>
    /// <param name="structure">The structure.</param>
    /// <param name="axes">Its principal axes.</param>
    /// <param name="roots">The square root of the mass for each of the 3N coordinates.</param>
    public static IReadOnlyList<double[]> Of(Structure structure, PrincipalAxes axes, double[] roots)
    {
        List<double[]> directions = [];
        for (int axis = 0; axis < 3; axis++)
        {
            double[] translation = new double[roots.Length];
            for (int i = axis; i < roots.Length; i += 3)
            {
                translation[i] = roots[i];
            }

            directions.Add(Normalised(translation));
        }

        int firstAxis = structure.AtomCount == 1 ? 3 : axes.IsLinear ? 1 : 0;
        for (int axis = firstAxis; axis < 3; axis++)
        {
            directions.Add(Normalised(Rotation(structure, axes.Centre, axes.Axes.Row(axis), roots)));
        }

        return directions;
    }

    private static double[] Rotation(Structure structure, IReadOnlyList<double> centre, ReadOnlySpan<double> axis, double[] roots)
    {
        double[] rotation = new double[roots.Length];
        for (int atom = 0; atom < structure.AtomCount; atom++)
        {
            double x = structure.Geometry[atom, 0] - centre[0];
            double y = structure.Geometry[atom, 1] - centre[1];
            double z = structure.Geometry[atom, 2] - centre[2];
            rotation[3 * atom] = roots[3 * atom] * ((axis[1] * z) - (axis[2] * y));
            rotation[(3 * atom) + 1] = roots[3 * atom] * ((axis[2] * x) - (axis[0] * z));
            rotation[(3 * atom) + 2] = roots[3 * atom] * ((axis[0] * y) - (axis[1] * x));
        }

        return rotation;
    }

    private static double[] Normalised(double[] vector)
    {
        double norm = Math.Sqrt(VectorKernels.Dot(vector, vector));
        return Array.ConvertAll(vector, value => value / norm);
    }
}
