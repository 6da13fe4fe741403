namespace Aufbau.Commands;

/// <summary>Why a command could not be started.</summary>
public enum CommandStartProblem
{
    /// <summary>Something else, such as too many processes; the message has the system's words.</summary>
    Other,

    /// <summary>There is no such executable.</summary>
    NotFound,

    /// <summary>There is such a file, but it may not be executed, or is no program of this machine.</summary>
    NotExecutable,

    /// <summary>The working directory is missing or closed to us.</summary>
    DirectoryMissing,

    /// <summary>An input file cannot be read or an output file cannot be written.</summary>
    FileUnusable,
}
