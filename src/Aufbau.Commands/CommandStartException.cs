namespace Aufbau.Commands;

/// <summary>A command could not be started. The message says what was asked, what was found, and what to do.</summary>
/// <param name="problem">Why.</param>
/// <param name="executable">The executable that was asked for.</param>
/// <param name="message">The whole message.</param>
public sealed class CommandStartException(CommandStartProblem problem, string executable, string message) : Exception(message)
{
    /// <summary>Why it could not be started.</summary>
    public CommandStartProblem Problem { get; } = problem;

    /// <summary>The executable that was asked for.</summary>
    public string Executable { get; } = executable;
}
