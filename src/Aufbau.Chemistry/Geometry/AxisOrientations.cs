using Aufbau.Chemistry.LinearAlgebra;

namespace Aufbau.Chemistry.Geometry;

/// <summary>Starting orientations for a search: one set of points laid upon another by their principal axes in all 24 proper ways.</summary>
internal static class AxisOrientations
{
    private static readonly int[][] Permutations = [[0, 1, 2], [1, 2, 0], [2, 0, 1], [0, 2, 1], [2, 1, 0], [1, 0, 2]];

    /// <summary>The moved coordinates of each orientation.</summary>
    /// <param name="coordinates">The points to move.</param>
    /// <param name="target">The points on which they are laid.</param>
    public static IEnumerable<double[]> Of(double[] coordinates, double[] target)
    {
        (double[] centre, double[] axes) = Axes(coordinates);
        (double[] goal, double[] goalAxes) = Axes(target);
        for (int permutation = 0; permutation < Permutations.Length; permutation++)
        {
            for (int signs = 0; signs < 8; signs++)
            {
                // Even permutations need an even number of inversions, odd ones an odd number; both frames are right-handed.
                if (int.PopCount(signs) % 2 == (permutation < 3 ? 0 : 1))
                {
                    yield return Moved(coordinates, centre, axes, goal, goalAxes, Permutations[permutation], signs);
                }
            }
        }
    }

    private static double[] Moved(double[] coordinates, double[] centre, double[] axes, double[] goal, double[] goalAxes, int[] permutation, int signs)
    {
        double[] moved = new double[coordinates.Length];
        for (int i = 0; i < moved.Length; i += 3)
        {
            for (int axis = 0; axis < 3; axis++)
            {
                double along = 0;
                for (int k = 0; k < 3; k++)
                {
                    along += axes[(3 * axis) + k] * (coordinates[i + k] - centre[k]);
                }

                along = (signs >> axis & 1) == 0 ? along : -along;
                for (int k = 0; k < 3; k++)
                {
                    moved[i + k] += along * goalAxes[(3 * permutation[axis]) + k];
                }
            }

            for (int k = 0; k < 3; k++)
            {
                moved[i + k] += goal[k];
            }
        }

        return moved;
    }

    private static (double[] Centre, double[] Axes) Axes(double[] coordinates)
    {
        double[] centre = new double[3];
        for (int i = 0; i < coordinates.Length; i++)
        {
            centre[i % 3] += coordinates[i] * 3 / coordinates.Length;
        }

        double[] tensor = new double[9];
        for (int i = 0; i < coordinates.Length; i += 3)
        {
            for (int k = 0; k < 9; k++)
            {
                tensor[k] += (coordinates[i + (k / 3)] - centre[k / 3]) * (coordinates[i + (k % 3)] - centre[k % 3]);
            }
        }

        double[] axes = new double[9];
        JacobiRotations.Solve(tensor, new double[3], axes);
        axes[6] = (axes[1] * axes[5]) - (axes[2] * axes[4]);
        axes[7] = (axes[2] * axes[3]) - (axes[0] * axes[5]);
        axes[8] = (axes[0] * axes[4]) - (axes[1] * axes[3]);
        return (centre, axes);
    }
}
