using Aufbau.Cli.Compute;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Demo;

/// <summary>The demonstration.</summary>
/// <param name="Run">What was computed.</param>
/// <param name="Page">The page of results, as a full path.</param>
internal sealed record DemoReport(ComputeSummary Run, string Page) : CommandReport
{
    /// <inheritdoc/>
    public override int ExitCode => Run.ExitCode;
}
