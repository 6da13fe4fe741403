namespace Aufbau.Chemistry.Geometry;

/// <summary>A rotation about one point followed by a shift of that point onto another.</summary>
public readonly record struct RigidMotion
{
    private readonly (double W, double X, double Y, double Z) _quaternion;
    private readonly (double X, double Y, double Z) _from;
    private readonly (double X, double Y, double Z) _to;

    internal RigidMotion(ReadOnlySpan<double> quaternion, (double X, double Y, double Z) from, (double X, double Y, double Z) to)
    {
        _quaternion = (quaternion[0], quaternion[1], quaternion[2], quaternion[3]);
        _from = from;
        _to = to;
    }

    /// <summary>The rotation as a matrix that multiplies column vectors; its determinant is +1.</summary>
    /// <returns>3 x 3, without unit.</returns>
    public Matrix Rotation()
    {
        Span<double> rotation = stackalloc double[9];
        Fill(rotation);
        return Matrix.Create(3, 3, rotation);
    }

    /// <summary>Moves points.</summary>
    /// <param name="points">x₁ y₁ z₁ x₂ …, in bohr.</param>
    /// <param name="moved">The moved points; may be the same memory.</param>
    /// <exception cref="ArgumentException">The lengths differ or are not a multiple of 3.</exception>
    public void Apply(ReadOnlySpan<double> points, Span<double> moved)
    {
        if (points.Length % 3 != 0 || moved.Length != points.Length)
        {
            throw new ArgumentException($"Points need three numbers each and as much room for the result, but {points.Length} and {moved.Length} were given.", nameof(points));
        }

        Span<double> r = stackalloc double[9];
        Fill(r);
        for (int i = 0; i < points.Length; i += 3)
        {
            double x = points[i] - _from.X;
            double y = points[i + 1] - _from.Y;
            double z = points[i + 2] - _from.Z;
            moved[i] = (r[0] * x) + (r[1] * y) + (r[2] * z) + _to.X;
            moved[i + 1] = (r[3] * x) + (r[4] * y) + (r[5] * z) + _to.Y;
            moved[i + 2] = (r[6] * x) + (r[7] * y) + (r[8] * z) + _to.Z;
        }
    }

    private void Fill(Span<double> r)
    {
        (double w, double x, double y, double z) = _quaternion;
        r[0] = (w * w) + (x * x) - (y * y) - (z * z);
        r[1] = 2 * ((x * y) - (w * z));
        r[2] = 2 * ((x * z) + (w * y));
        r[3] = 2 * ((x * y) + (w * z));
        r[4] = (w * w) - (x * x) + (y * y) - (z * z);
        r[5] = 2 * ((y * z) - (w * x));
        r[6] = 2 * ((x * z) - (w * y));
        r[7] = 2 * ((y * z) + (w * x));
        r[8] = (w * w) - (x * x) - (y * y) + (z * z);
    }
}
