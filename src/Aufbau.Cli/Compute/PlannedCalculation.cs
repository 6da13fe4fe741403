using Aufbau.Chemistry.Inputs;

namespace Aufbau.Cli.Compute;

/// <summary>One calculation that will run, or whose result is there already.</summary>
/// <param name="Name">What its result is named by.</param>
/// <param name="Source">Where its structure comes from.</param>
/// <param name="Input">What is computed.</param>
/// <param name="ResultPath">Where the result is saved.</param>
/// <param name="GeometryPath">Where the final geometry is saved, or null.</param>
/// <param name="IsDone">Whether the result is there already and a success.</param>
internal sealed record PlannedCalculation(string Name, string Source, ProgramInput Input, string ResultPath, string? GeometryPath, bool IsDone = false);
