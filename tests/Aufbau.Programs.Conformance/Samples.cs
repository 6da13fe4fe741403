using Aufbau.Chemistry;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Programs.Conformance;

/// <summary>Structures of the suite, in bohr.</summary>
public static class Samples
{
    /// <summary>Water away from any minimum and any symmetry axis.</summary>
    public static Structure Water { get; } = new(
        ["O", "H", "H"],
        Matrix.Create(3, 3, [0, 0, 0, 0.52421003, 1.68733646, 0.48074633, 1.14668581, -0.45032174, -1.35474466]));

    /// <summary>Formamide in the plane z = 0 with its CO bond along x, as people draw molecules; xtb 6.5.1 errs here unless it is turned.</summary>
    public static Structure Planar { get; } = new(
        ["C", "O", "N", "H", "H", "H"],
        Matrix.Create(6, 3, [0, 0, 0, 2.3, 0, 0, -1.42, 2.17, 0, -1.06, -1.8, 0, -3.3, 2.04, 0, -0.59, 3.89, 0]));

    /// <summary>The same structure turned by a proper rotation and moved.</summary>
    public static Structure Moved(Structure structure) => structure.WithGeometry(Matrix.Create(
        structure.AtomCount,
        3,
        [.. Enumerable.Range(0, structure.AtomCount).SelectMany(atom => Turned(structure.Geometry.Row(atom)).Zip(Shift, (x, d) => x + d))]));

    /// <summary>A vector turned by the rotation of <see cref="Moved"/>.</summary>
    public static double[] Turned(ReadOnlySpan<double> vector)
    {
        double[] turned = new double[3];
        for (int i = 0; i < 3; i++)
        {
            turned[i] = (Rotation[3 * i] * vector[0]) + (Rotation[(3 * i) + 1] * vector[1]) + (Rotation[(3 * i) + 2] * vector[2]);
        }

        return turned;
    }

    /// <summary>The structure with one coordinate moved.</summary>
    public static Structure Displaced(Structure structure, int coordinate, double step)
    {
        double[] values = structure.Geometry.ToArray();
        values[coordinate] += step;
        return structure.WithGeometry(Matrix.Create(structure.AtomCount, 3, values));
    }

    private static readonly double[] Shift = [1.25, -3.5, 0.75];

    /// <summary>From the unit quaternion (1, 2, 3, 4)/sqrt(30).</summary>
    private static readonly double[] Rotation =
    [
        -20 / 30.0, 4 / 30.0, 22 / 30.0,
        20 / 30.0, -10 / 30.0, 20 / 30.0,
        10 / 30.0, 28 / 30.0, 4 / 30.0,
    ];
}
