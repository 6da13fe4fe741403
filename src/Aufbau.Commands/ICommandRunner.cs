namespace Aufbau.Commands;

/// <summary>A place where commands run: this machine, or another one. Safe for use by many callers at once.</summary>
public interface ICommandRunner
{
    /// <summary>Runs a command to its end, within its limits, and leaves none of its processes behind.</summary>
    /// <param name="command">What to run.</param>
    /// <param name="listener">
    /// Gets output while the command runs, within about a tenth of a second, one piece at a time, the last one before the task completes.
    /// Null: nobody listens, which costs nothing. When it throws, the command is ended and the task fails with that exception.
    /// </param>
    /// <param name="cancellationToken">
    /// Ends the command: SIGTERM, grace, SIGKILL of the whole tree. The task then completes with <see cref="CommandEnding.Cancelled"/>
    /// and what was written so far; it does not throw <see cref="OperationCanceledException"/>.
    /// </param>
    /// <returns>How it ended, what it wrote, and what it used.</returns>
    /// <exception cref="CommandStartException">The command could not be started.</exception>
    /// <exception cref="ArgumentException">The command makes no sense: a relative directory, a negative limit, a NUL character.</exception>
    Task<CommandResult> RunAsync(Command command, Action<OutputText>? listener = null, CancellationToken cancellationToken = default);
}
