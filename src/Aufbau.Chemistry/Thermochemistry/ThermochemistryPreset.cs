namespace Aufbau.Chemistry.Thermochemistry;

/// <summary>Conventions with a name.</summary>
/// <param name="Name">The name, in lower case.</param>
/// <param name="Description">One sentence.</param>
/// <param name="Options">The conventions.</param>
public sealed record ThermochemistryPreset(string Name, string Description, ThermochemistryOptions Options);
