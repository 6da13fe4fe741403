namespace Aufbau.Chemistry.Inputs;

/// <summary>The level of theory, in the program's own names.</summary>
/// <param name="Method">A method or force field, such as <c>GFN2-xTB</c> or <c>b3lyp</c>.</param>
/// <param name="Basis">A basis set, or null where the method has none.</param>
/// <param name="Extras">Further values.</param>
public sealed record Model(string Method, string? Basis = null, NamedValues? Extras = null)
{
    /// <summary>Further values.</summary>
    public NamedValues Extras { get; init; } = Extras ?? NamedValues.Empty;
}
