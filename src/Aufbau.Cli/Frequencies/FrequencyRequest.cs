namespace Aufbau.Cli.Frequencies;

/// <summary>How frequencies are made; names and numbers as they were typed and checked.</summary>
/// <param name="Numerical">Whether the Hessian is made of displaced gradients.</param>
/// <param name="Optimize">Whether the geometry is optimised first.</param>
/// <param name="TemperatureKelvin">Temperature; null for the preset's.</param>
/// <param name="PressurePascal">Pressure; null for the preset's.</param>
/// <param name="SymmetryNumber">Rotational symmetry number; null for the preset's or that of the geometry.</param>
/// <param name="Masses">Which masses: <c>isotope</c>, <c>average</c> or a list; null for the preset's.</param>
/// <param name="Preset">The conventions' name; null for the default.</param>
/// <param name="Scale">Factor on the wavenumbers; null for the preset's.</param>
/// <param name="StandardState">Standard state such as <c>1M</c>; null for the pressure.</param>
/// <param name="StepBohr">Displacement of numerical Hessians; null for the default.</param>
internal sealed record FrequencyRequest(
    bool Numerical = false,
    bool Optimize = false,
    double? TemperatureKelvin = null,
    double? PressurePascal = null,
    int? SymmetryNumber = null,
    string? Masses = null,
    string? Preset = null,
    double? Scale = null,
    string? StandardState = null,
    double? StepBohr = null);
