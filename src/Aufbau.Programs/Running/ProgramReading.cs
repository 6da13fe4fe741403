using Aufbau.Chemistry.Outputs;

namespace Aufbau.Programs.Running;

/// <summary>What was read of a program's output.</summary>
/// <param name="Data">The result; of a failure what there was.</param>
/// <param name="Failure">Why it failed; null for a success.</param>
/// <param name="Version">The version that the output names, or null.</param>
public sealed record ProgramReading(CalculationData Data, Failure? Failure = null, string? Version = null);
