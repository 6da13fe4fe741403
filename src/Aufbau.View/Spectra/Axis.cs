namespace Aufbau.View.Spectra;

/// <summary>A linear axis: values to places in the drawing.</summary>
/// <param name="FirstValue">The value at the first place.</param>
/// <param name="LastValue">The value at the last place; may be less than the first.</param>
/// <param name="FirstPlace">Where the axis begins, in the drawing's units.</param>
/// <param name="LastPlace">Where it ends.</param>
internal readonly record struct Axis(double FirstValue, double LastValue, double FirstPlace, double LastPlace)
{
    /// <summary>The place of a value.</summary>
    /// <param name="value">The value.</param>
    public double Place(double value) =>
        FirstPlace + ((value - FirstValue) / (LastValue - FirstValue) * (LastPlace - FirstPlace));

    /// <summary>The value at a place.</summary>
    /// <param name="place">The place.</param>
    public double Value(double place) =>
        FirstValue + ((place - FirstPlace) / (LastPlace - FirstPlace) * (LastValue - FirstValue));

    /// <summary>A step of 1, 2, 2.5 or 5 times a power of ten that divides a range into at most so many parts.</summary>
    /// <param name="range">Greater than 0.</param>
    /// <param name="parts">The most parts.</param>
    public static double NiceStep(double range, int parts)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(range / parts)));
        foreach (double factor in (ReadOnlySpan<double>)[1, 2, 2.5, 5])
        {
            if (range / (factor * power) <= parts)
            {
                return factor * power;
            }
        }

        return 10 * power;
    }
}
