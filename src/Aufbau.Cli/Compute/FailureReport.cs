namespace Aufbau.Cli.Compute;

/// <summary>Why a calculation failed.</summary>
/// <param name="Kind">What may be done next: <c>input</c>, <c>convergence</c>, <c>resource</c> ...</param>
/// <param name="Code">A stable code.</param>
/// <param name="Message">One or two sentences.</param>
/// <param name="LogTail">The last lines of the program's output, or null.</param>
internal sealed record FailureReport(string Kind, string Code, string Message, string? LogTail);
