namespace Aufbau.Cli.Invocation;

/// <summary>What a command found or did: the record that the printers show. Its public members are the fields of <c>--json</c>.</summary>
internal abstract record CommandReport
{
    /// <summary>The exit code that the report means; the last field of every document.</summary>
    public virtual int ExitCode => Invocation.ExitCode.Success;
}
