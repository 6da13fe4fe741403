namespace Aufbau.Chemistry.Constants;

/// <summary>One number with all that is needed to trust it.</summary>
/// <param name="Name">Its name, unique without regard to letter case.</param>
/// <param name="Value">Its value in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit; <c>1</c> for a ratio.</param>
/// <param name="Uncertainty">One standard deviation in the same unit; 0 for an exact value, null for an unknown one.</param>
/// <param name="Source">Where the value comes from.</param>
/// <param name="Notes">What a reader must know; empty when there is nothing.</param>
public sealed record PhysicalConstant(string Name, double Value, string Unit, double? Uncertainty, string Source, string Notes = "");
