using System.Text.Json;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Output.Json;

/// <summary>Shows reports to programs: one JSON document.</summary>
/// <param name="session">The surroundings.</param>
internal sealed class JsonPrinter(Session session) : IPrinter
{
    /// <inheritdoc/>
    public void Print(CommandReport report) =>
        session.Output.WriteLine(JsonSerializer.Serialize(report, ReportJson.Indented.GetTypeInfo(report.GetType())));
}
