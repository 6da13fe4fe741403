namespace Aufbau.Cli.Invocation;

/// <summary>The exit codes of every command.</summary>
internal static class ExitCode
{
    /// <summary>All was done.</summary>
    public const int Success = 0;

    /// <summary>Some of what was asked failed; the rest was done.</summary>
    public const int Failure = 1;

    /// <summary>The command line or its files make no sense; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>An error of Aufbau itself (EX_SOFTWARE of sysexits.h).</summary>
    public const int Defect = 70;

    /// <summary>What the number of a signal is added to.</summary>
    public const int SignalBase = 128;
}
