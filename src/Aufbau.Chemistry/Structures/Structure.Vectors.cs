namespace Aufbau.Chemistry.Structures;

public sealed partial record Structure
{
    /// <summary>Three atoms whose angle has a smaller sine count as a line: 1e-8 keeps a torsion's error below a degree.</summary>
    private const double SmallestSine = 1e-8;

    private (double X, double Y, double Z) Between(int from, int to)
    {
        ReadOnlySpan<double> a = Geometry.Row(from);
        ReadOnlySpan<double> b = Geometry.Row(to);
        return (b[0] - a[0], b[1] - a[1], b[2] - a[2]);
    }

    private static double Dot((double X, double Y, double Z) a, (double X, double Y, double Z) b) => (a.X * b.X) + (a.Y * b.Y) + (a.Z * b.Z);

    private static double Norm((double X, double Y, double Z) a) => Math.Sqrt(Dot(a, a));

    private static double Degrees(double radians) => radians * (180 / Math.PI);

    private static (double X, double Y, double Z) Cross((double X, double Y, double Z) a, (double X, double Y, double Z) b) =>
        ((a.Y * b.Z) - (a.Z * b.Y), (a.Z * b.X) - (a.X * b.Z), (a.X * b.Y) - (a.Y * b.X));
}
