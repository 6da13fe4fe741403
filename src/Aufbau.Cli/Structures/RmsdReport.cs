using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Structures;

/// <summary>How far a structure is from a reference.</summary>
/// <param name="Rmsd">The root-mean-square distance of the superposed structures.</param>
/// <param name="Units">The unit: <c>angstrom</c> or <c>bohr</c>.</param>
/// <param name="UsesSymmetry">Whether equal atoms were exchanged where that is nearer.</param>
/// <param name="IsExact">Whether no other match is nearer; null for <c>rmsd</c>.</param>
/// <param name="File">The file of the superposed structure, or null.</param>
internal sealed record RmsdReport(double Rmsd, string Units, bool UsesSymmetry, bool? IsExact, string? File) : CommandReport;
