using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Catalog;

/// <summary>Every program that Aufbau knows, and what of it is here.</summary>
/// <param name="Programs">By name.</param>
internal sealed record ProgramsReport(IReadOnlyList<ProgramReport> Programs) : CommandReport;
