using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Completion;

/// <summary>A script that makes a shell complete commands.</summary>
/// <param name="Shell">The shell.</param>
/// <param name="Script">The script; it needs <c>aufbau</c> on PATH.</param>
internal sealed record CompletionReport(string Shell, string Script) : CommandReport;
