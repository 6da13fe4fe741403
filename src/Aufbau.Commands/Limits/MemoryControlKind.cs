namespace Aufbau.Commands.Limits;

/// <summary>How memory limits are kept on this machine.</summary>
public enum MemoryControlKind
{
    /// <summary>A control group of version 1 per command: exact, and the kernel says when it killed for memory.</summary>
    ControlGroupV1,

    /// <summary>A control group of version 2 per command: exact, and the kernel says when it killed for memory.</summary>
    ControlGroupV2,

    /// <summary>The process tree's memory is looked at several times a second, and RLIMIT_AS stops what runs away in between.</summary>
    Watching,
}
