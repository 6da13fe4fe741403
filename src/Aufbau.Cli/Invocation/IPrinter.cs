namespace Aufbau.Cli.Invocation;

/// <summary>Shows a report on standard output in one form.</summary>
internal interface IPrinter
{
    /// <summary>Shows the report.</summary>
    /// <param name="report">The report.</param>
    void Print(CommandReport report);
}
