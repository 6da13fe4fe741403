namespace Aufbau.Chemistry.Derivatives;

/// <summary>What is computed at each displaced structure.</summary>
public enum DisplacementQuantity
{
    /// <summary>The energy, for a gradient.</summary>
    Energy,

    /// <summary>The gradient, for a Hessian.</summary>
    Gradient,
}
