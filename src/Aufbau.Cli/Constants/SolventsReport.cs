using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Constants;

/// <summary>Solvents that were looked for.</summary>
/// <param name="Solvents">Each solvent.</param>
internal sealed record SolventsReport(IReadOnlyList<SolventFacts> Solvents) : CommandReport;
