using System.Text.Json.Serialization;

namespace Aufbau.Cli.Invocation;

/// <summary>A command that could not be done, for <c>--json</c>.</summary>
/// <param name="Error">One sentence: what was asked, what was found, what to do.</param>
/// <param name="Code">The exit code.</param>
internal sealed record ErrorReport(string Error, [property: JsonIgnore] int Code) : CommandReport
{
    /// <inheritdoc/>
    public override int ExitCode => Code;
}
