using Aufbau.Chemistry;

namespace Aufbau.View.Structures;

/// <summary>Normal modes as the page's script moves them: direction only, the atom that moves most has length 1.</summary>
internal static class ModeMotion
{
    private const double PerUnit = 1000;

    /// <summary>The displacements in thousandths of the largest atom's: 3N whole numbers, x₁ y₁ z₁ x₂ … Three digits are enough for the
    /// eye and keep a page of many modes small.</summary>
    /// <param name="mode">N x 3 Cartesian displacements.</param>
    public static IReadOnlyList<int> Thousandths(Matrix mode)
    {
        double largest = 0;
        for (int atom = 0; atom < mode.Rows; atom++)
        {
            ReadOnlySpan<double> row = mode.Row(atom);
            largest = Math.Max(largest, Math.Sqrt((row[0] * row[0]) + (row[1] * row[1]) + (row[2] * row[2])));
        }

        double scale = largest > 0 ? PerUnit / largest : 0;
        return [.. mode.ToArray().Select(value => (int)Math.Round(value * scale))];
    }
}
