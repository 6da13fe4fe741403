namespace Aufbau.Cli.Invocation;

/// <summary>How a report is shown.</summary>
internal enum OutputForm
{
    /// <summary>For people.</summary>
    Human,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>Only the essential: paths or numbers, one per line.</summary>
    Quiet,
}
