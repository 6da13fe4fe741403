namespace Aufbau.Chemistry.Geometry;

/// <summary>A cheap lower bound on the distance of two geometries over all rotations and all exchanges of equal atoms: rotations about
/// the common centre change no atom's distance from it, and among exchanges sorted order is the cheapest.</summary>
internal static class RadialBound
{
    /// <summary>Prepares a geometry.</summary>
    /// <param name="coordinates">Three per atom, in bohr.</param>
    /// <param name="weights">One per atom; equal for atoms that can be exchanged.</param>
    /// <param name="colors">One per atom; only atoms of one colour are exchanged.</param>
    /// <returns>Weighted distances from the centre, divided by the root of the total weight, sorted by colour and size.</returns>
    public static double[] Radii(ReadOnlySpan<double> coordinates, ReadOnlySpan<double> weights, int[] colors)
    {
        Span<double> centre = stackalloc double[3];
        centre.Clear();
        double total = 0;
        for (int atom = 0; atom < weights.Length; atom++)
        {
            total += weights[atom];
            for (int axis = 0; axis < 3; axis++)
            {
                centre[axis] += weights[atom] * coordinates[(3 * atom) + axis];
            }
        }

        double[] radii = new double[weights.Length];
        for (int atom = 0; atom < radii.Length; atom++)
        {
            double x = coordinates[3 * atom] - (centre[0] / total);
            double y = coordinates[(3 * atom) + 1] - (centre[1] / total);
            double z = coordinates[(3 * atom) + 2] - (centre[2] / total);
            radii[atom] = Math.Sqrt(weights[atom] / total * ((x * x) + (y * y) + (z * z)));
        }

        int[] order = [.. Enumerable.Range(0, radii.Length).OrderBy(atom => colors[atom]).ThenBy(atom => radii[atom])];
        return Array.ConvertAll(order, atom => radii[atom]);
    }

    /// <summary>The bound in bohr.</summary>
    public static double Between(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        double sum = 0;
        for (int i = 0; i < first.Length; i++)
        {
            sum += (first[i] - second[i]) * (first[i] - second[i]);
        }

        return Math.Sqrt(sum);
    }
}
