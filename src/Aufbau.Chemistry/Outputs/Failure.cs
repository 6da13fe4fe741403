namespace Aufbau.Chemistry.Outputs;

/// <summary>Why a calculation failed, in words for a chemist and in a code for programs.</summary>
/// <param name="Kind">What the caller may do next.</param>
/// <param name="Code">A stable name in kebab case with a dot after its family, such as <c>scf.not-converged</c>.</param>
/// <param name="Message">What was asked, what was found, what to do.</param>
/// <param name="LogTail">The last lines of the program's output. Default: none.</param>
public sealed record Failure(FailureKind Kind, string Code, string Message, string? LogTail = null);
