namespace Aufbau.Chemistry.Thermochemistry;

/// <summary>What one kind of motion contributes.</summary>
/// <param name="Energy">In units of kT, zero-point energy included.</param>
/// <param name="Entropy">In units of k.</param>
/// <param name="HeatCapacity">At constant volume, in units of k.</param>
internal readonly record struct Contribution(double Energy, double Entropy, double HeatCapacity)
{
    /// <summary>The sum of two contributions.</summary>
    public static Contribution operator +(Contribution left, Contribution right) =>
        new(left.Energy + right.Energy, left.Entropy + right.Entropy, left.HeatCapacity + right.HeatCapacity);
}
