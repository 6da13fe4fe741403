using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Files;

/// <summary>What a run by files did.</summary>
/// <param name="Program">The program.</param>
/// <param name="Success">Whether it ended well.</param>
/// <param name="Directory">The folder of the new files.</param>
/// <param name="Files">The new files, as paths.</param>
/// <param name="ResultFile">The file of the whole result.</param>
/// <param name="WallTimeSeconds">Wall time.</param>
/// <param name="Failure">Why it failed, or null.</param>
/// <param name="LogTail">The last lines of a failed program's output, or null.</param>
internal sealed record FilesReport(
    string Program,
    bool Success,
    string Directory,
    IReadOnlyList<string> Files,
    string ResultFile,
    double? WallTimeSeconds,
    string? Failure,
    string? LogTail) : CommandReport
{
    /// <inheritdoc/>
    public override int ExitCode => Success ? Invocation.ExitCode.Success : Invocation.ExitCode.Failure;
}
