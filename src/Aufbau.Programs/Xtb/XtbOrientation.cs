using Aufbau.Chemistry;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Programs.Xtb;

/// <summary>
/// The frame in which xtb sees a structure. xtb 6.5.1 gives wrong GFN1 and GFN2 gradients, by up to 1e-2 hartree/bohr, when two near atoms
/// share a coordinate, as in every molecule drawn in a plane (xtb's issue 986); its energies are right. Such a structure is turned before
/// xtb sees it, and what xtb writes is turned back.
/// </summary>
internal sealed class XtbOrientation
{
    /// <summary>Coordinates nearer than this, in bohr, count as shared. Errors were seen up to 1e-7.</summary>
    private const double Shared = 2e-6;

    /// <summary>Atoms farther apart than this, in bohr, have no overlap that matters.</summary>
    private const double Reach = 20;

    /// <summary>Angles in radians that no symmetry of a molecule favours.</summary>
    private static readonly double[] Angles = [0, 0.1, 0.23, 0.37, 0.53, 0.71];

    private readonly double[] _rotation;

    private XtbOrientation(double angle)
    {
        (double sine, double cosine) = Math.SinCos(angle);
        (double sine2, double cosine2) = Math.SinCos(1.7 * angle);
        (double sine3, double cosine3) = Math.SinCos(2.3 * angle);
        _rotation =
        [
            cosine * cosine2, (cosine * sine2 * sine3) - (sine * cosine3), (cosine * sine2 * cosine3) + (sine * sine3),
            sine * cosine2, (sine * sine2 * sine3) + (cosine * cosine3), (sine * sine2 * cosine3) - (cosine * sine3),
            -sine2, cosine2 * sine3, cosine2 * cosine3,
        ];
        IsTurned = angle != 0;
    }

    /// <summary>Whether xtb sees another frame than the input's.</summary>
    public bool IsTurned { get; }

    /// <summary>The first of a few frames in which no two near atoms share a coordinate; the input's own where that will do.</summary>
    /// <param name="structure">The structure, in the frame of the input.</param>
    public static XtbOrientation Of(Structure structure)
    {
        XtbOrientation[] all = [.. Angles.Select(angle => new XtbOrientation(angle))];
        return Array.Find(all, orientation => !SharesCoordinates(orientation.Turn(structure.Geometry))) ?? all[^1];
    }

    /// <summary>Rows of x, y, z in xtb's frame.</summary>
    /// <param name="rows">Rows of x, y, z in the input's frame.</param>
    public Matrix Turn(Matrix rows) => !IsTurned ? rows : Map(rows, (row, axis) =>
        (_rotation[3 * axis] * row[0]) + (_rotation[(3 * axis) + 1] * row[1]) + (_rotation[(3 * axis) + 2] * row[2]));

    /// <summary>Rows of x, y, z in the input's frame.</summary>
    /// <param name="rows">Rows of x, y, z in xtb's frame.</param>
    public Matrix TurnBack(Matrix rows) => !IsTurned ? rows : Map(rows, (row, axis) =>
        (_rotation[axis] * row[0]) + (_rotation[3 + axis] * row[1]) + (_rotation[6 + axis] * row[2]));

    /// <summary>A Hessian in the input's frame.</summary>
    /// <param name="hessian">The Hessian in xtb's frame, 3N x 3N.</param>
    public Matrix TurnHessianBack(Matrix hessian)
    {
        if (!IsTurned)
        {
            return hessian;
        }

        int side = hessian.Rows;
        Matrix once = TurnBack(hessian.Reshape(side * side / 3, 3)).Reshape(side, side);
        return Transposed(TurnBack(Transposed(once).Reshape(side * side / 3, 3)).Reshape(side, side));
    }

    private static Matrix Map(Matrix rows, Func<double[], int, double> component)
    {
        double[] values = new double[3 * rows.Rows];
        for (int i = 0; i < rows.Rows; i++)
        {
            double[] row = rows.Row(i).ToArray();
            for (int axis = 0; axis < 3; axis++)
            {
                values[(3 * i) + axis] = component(row, axis);
            }
        }

        return Matrix.Create(rows.Rows, 3, values);
    }

    private static Matrix Transposed(Matrix matrix)
    {
        double[] values = new double[matrix.Rows * matrix.Columns];
        for (int i = 0; i < matrix.Rows; i++)
        {
            for (int j = 0; j < matrix.Columns; j++)
            {
                values[(j * matrix.Rows) + i] = matrix[i, j];
            }
        }

        return Matrix.Create(matrix.Columns, matrix.Rows, values);
    }

    private static bool SharesCoordinates(Matrix geometry)
    {
        ReadOnlySpan<double> xyz = geometry.Values.Span;
        for (int i = 0; i < xyz.Length; i += 3)
        {
            for (int j = 0; j < i; j += 3)
            {
                double x = Math.Abs(xyz[i] - xyz[j]);
                double y = Math.Abs(xyz[i + 1] - xyz[j + 1]);
                double z = Math.Abs(xyz[i + 2] - xyz[j + 2]);
                if (Math.Min(x, Math.Min(y, z)) < Shared && Math.Max(x, Math.Max(y, z)) < Reach)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
