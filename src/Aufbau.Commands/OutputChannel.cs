namespace Aufbau.Commands;

/// <summary>Which of its two outputs a command wrote to.</summary>
public enum OutputChannel
{
    /// <summary>Standard output.</summary>
    StandardOutput,

    /// <summary>Standard error.</summary>
    StandardError,
}
