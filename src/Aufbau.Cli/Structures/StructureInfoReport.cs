using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Structures;

/// <summary>What is known of the structures of a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Structures">Each frame.</param>
internal sealed record StructureInfoReport(string File, IReadOnlyList<StructureFacts> Structures) : CommandReport;
