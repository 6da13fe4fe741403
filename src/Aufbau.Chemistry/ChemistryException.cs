namespace Aufbau.Chemistry;

/// <summary>What was given cannot be a structure, an input, a result or a file of this project. The message is one or two
/// sentences for a chemist: what was asked, what was found, and what to do.</summary>
public sealed class ChemistryException : Exception
{
    /// <summary>Makes the exception with a sentence for the user.</summary>
    /// <param name="message">What was asked, what was found, what to do.</param>
    public ChemistryException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with a sentence for the user and the error behind it.</summary>
    /// <param name="message">What was asked, what was found, what to do.</param>
    /// <param name="innerException">The error behind it.</param>
    public ChemistryException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
