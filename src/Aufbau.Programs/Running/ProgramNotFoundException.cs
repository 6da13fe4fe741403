namespace Aufbau.Programs.Running;

/// <summary>A program is unknown to Aufbau or not on this machine. The message says what to do.</summary>
public sealed class ProgramNotFoundException : Exception
{
    /// <summary>Makes the exception with a sentence for the user.</summary>
    /// <param name="message">What was asked, what was found, what to do.</param>
    public ProgramNotFoundException(string message)
        : base(message)
    {
    }
}
