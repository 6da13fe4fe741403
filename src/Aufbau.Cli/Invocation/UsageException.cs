namespace Aufbau.Cli.Invocation;

/// <summary>What was asked cannot be done as it was asked. The message is one sentence with the nearest valid name or the next step;
/// nothing has run. Exit code 2.</summary>
internal sealed class UsageException : Exception
{
    /// <summary>Makes the exception with a sentence for the user.</summary>
    /// <param name="message">What was asked, what was found, what to do.</param>
    public UsageException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a sentence for the user and the error behind it.</summary>
    /// <param name="message">What was asked, what was found, what to do.</param>
    /// <param name="innerException">The error behind it.</param>
    public UsageException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
