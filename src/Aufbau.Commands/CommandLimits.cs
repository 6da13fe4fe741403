namespace Aufbau.Commands;

/// <summary>What a command may use before it is ended. Null means no limit.</summary>
public sealed record CommandLimits
{
    /// <summary>No limits, and the default grace.</summary>
    public static CommandLimits None { get; } = new();

    /// <summary>Wall time from the start.</summary>
    /// <value>Default: null.</value>
    public TimeSpan? Time { get; init; }

    /// <summary>Memory of the whole process tree, in bytes.</summary>
    /// <value>Default: null.</value>
    public long? MemoryBytes { get; init; }

    /// <summary>Sum of the file lengths below the working directory, and of the output files, in bytes. Looked at about twice a second.</summary>
    /// <value>Default: null.</value>
    public long? ScratchBytes { get; init; }

    /// <summary>The time between SIGTERM, on which a program may save its state, and SIGKILL.</summary>
    /// <value>Default: 5 seconds.</value>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);
}
