namespace Aufbau.View.Spectra;

/// <summary>Sticks broadened by Lorentzians of equal width, each of the area of its stick.</summary>
/// <param name="positions">Of the sticks in 1/cm.</param>
/// <param name="areas">Of the sticks, such as intensities in km/mol; one per position.</param>
/// <param name="halfWidth">Half the width at half the height, in 1/cm; greater than 0.</param>
internal sealed class LorentzianBroadening(IReadOnlyList<double> positions, IReadOnlyList<double> areas, double halfWidth)
{
    // Multiples of the half width at which a Lorentzian bends enough to need a point of its own.
    private static readonly double[] Offsets = [0.15, 0.3, 0.45, 0.6, 0.8, 1, 1.25, 1.6, 2, 2.6, 3.5, 5, 8];

    /// <summary>The height of a lone Lorentzian of area 1: 1 / (pi half width).</summary>
    public double UnitHeight => 1 / (Math.PI * halfWidth);

    /// <summary>The broadened value, in units of area per 1/cm.</summary>
    /// <param name="position">In 1/cm.</param>
    public double At(double position)
    {
        double sum = 0;
        for (int i = 0; i < positions.Count; i++)
        {
            double distance = position - positions[i];
            sum += areas[i] * halfWidth / (Math.PI * ((distance * distance) + (halfWidth * halfWidth)));
        }

        return sum;
    }

    /// <summary>Positions at which the curve must be drawn to look smooth: an even grid, each peak, and points around each peak.</summary>
    /// <param name="first">The lowest position, in 1/cm.</param>
    /// <param name="last">The highest position, in 1/cm.</param>
    /// <param name="step">Of the grid, in 1/cm.</param>
    /// <returns>Ascending positions from first to last, both included.</returns>
    public IReadOnlyList<double> Samples(double first, double last, double step)
    {
        var samples = new SortedSet<double> { first, last };
        for (double position = first; position < last; position += step)
        {
            _ = samples.Add(position);
        }

        foreach (double peak in positions)
        {
            _ = samples.Add(peak);
            foreach (double offset in Offsets)
            {
                _ = samples.Add(peak - (offset * halfWidth));
                _ = samples.Add(peak + (offset * halfWidth));
            }
        }

        return [.. samples.Where(position => position >= first && position <= last)];
    }
}
