namespace Aufbau.Commands;

/// <summary>Why a command ended. The first cause counts: a command ended for its time limit stays so although it died of SIGKILL.</summary>
public enum CommandEnding
{
    /// <summary>It ended by itself; see <see cref="CommandResult.ExitCode"/>.</summary>
    Exited,

    /// <summary>A signal that the runner did not send ended it; see <see cref="CommandResult.Signal"/>.</summary>
    Signalled,

    /// <summary>It was ended because its time was over.</summary>
    TimeLimit,

    /// <summary>It, or one of its processes, was ended because it wanted more memory than allowed.</summary>
    MemoryLimit,

    /// <summary>It was ended because its files grew beyond the limit.</summary>
    ScratchLimit,

    /// <summary>It was ended, or not started at all, because the caller cancelled.</summary>
    Cancelled,
}
