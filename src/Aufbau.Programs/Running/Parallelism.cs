namespace Aufbau.Programs.Running;

/// <summary>How a program uses several cores.</summary>
public enum Parallelism
{
    /// <summary>One core only.</summary>
    None,

    /// <summary>Threads of one process.</summary>
    Threads,

    /// <summary>Several processes that pass messages.</summary>
    MessagePassing,
}
