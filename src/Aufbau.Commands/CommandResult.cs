namespace Aufbau.Commands;

/// <summary>What a command that was started (or cancelled before) left behind.</summary>
public sealed record CommandResult
{
    /// <summary>Why it ended.</summary>
    public required CommandEnding Ending { get; init; }

    /// <summary>The exit code, 0 to 255; null when a signal ended it or it was never started.</summary>
    public int? ExitCode { get; init; }

    /// <summary>The number of the signal that ended it; null when it exited or was never started.</summary>
    public int? Signal { get; init; }

    /// <summary>Its standard output.</summary>
    public required CapturedOutput StandardOutput { get; init; }

    /// <summary>Its standard error.</summary>
    public required CapturedOutput StandardError { get; init; }

    /// <summary>Time from its start to its end.</summary>
    public TimeSpan WallTime { get; init; }

    /// <summary>CPU time in user mode of the command and of the descendants that it waited for.</summary>
    public TimeSpan UserTime { get; init; }

    /// <summary>CPU time in the kernel of the command and of the descendants that it waited for.</summary>
    public TimeSpan SystemTime { get; init; }

    /// <summary>
    /// Peak memory in bytes: of the control group where there is one (file cache included), else the larger of what was sampled over
    /// the process tree and of the kernel's figure for its largest process. Null when the command was too short to tell.
    /// </summary>
    public long? PeakMemoryBytes { get; init; }

    /// <summary>Whether the command exited by itself with code 0.</summary>
    public bool Succeeded => Ending == CommandEnding.Exited && ExitCode == 0;
}
