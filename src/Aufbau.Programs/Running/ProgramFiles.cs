using Aufbau.Chemistry.Inputs;

namespace Aufbau.Programs.Running;

/// <summary>What a program wrote.</summary>
/// <param name="StandardOutput">Its standard output as text.</param>
/// <param name="StandardError">Its standard error as text.</param>
/// <param name="Files">The files that were asked for and found.</param>
public sealed record ProgramFiles(string StandardOutput, string StandardError, FileSet Files);
