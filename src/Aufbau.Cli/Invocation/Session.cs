namespace Aufbau.Cli.Invocation;

/// <summary>The surroundings of one command: where it reads and writes, the clock, and how it is stopped.</summary>
internal sealed class Session : IDisposable
{
    /// <summary>Where results are shown.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Where progress and messages are shown.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Makes the printer of a form.</summary>
    public required Func<OutputForm, Session, IPrinter> Printers { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Whether results go to a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether messages go to a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether colours are wanted (<c>NO_COLOR</c> is not set; no-color.org).</summary>
    public bool Colors { get; init; }

    /// <summary>How this command is stopped.</summary>
    public StopSignal Stop { get; } = new();

    /// <summary>How the report is shown.</summary>
    public OutputForm Form { get; set; }

    /// <summary>Writes a line for people to standard error.</summary>
    /// <param name="line">The line.</param>
    public void Say(string line)
    {
        if (Form != OutputForm.Quiet)
        {
            Error.WriteLine(line);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Stop.Dispose();
}
