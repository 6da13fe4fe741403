namespace Aufbau.Architecture.Tests.Logging;

/// <summary>The block of log event ids that each project owns, so that an id in a log names its project.</summary>
internal static class EventIdBlocks
{
    private static readonly (string Project, int First, int Last)[] Blocks =
    [
        ("Aufbau.Chemistry", 1000, 1999),
        ("Aufbau.Tasks", 2000, 2999),
        ("Aufbau.Commands", 3000, 3999),
        ("Aufbau.Programs", 4000, 4999),
        ("Aufbau.Queue", 5000, 5199),
        ("Aufbau.Queue.Sqlite", 5200, 5399),
        ("Aufbau.Queue.Postgres", 5400, 5599),
        ("Aufbau.Queue.Redis", 5600, 5799),
        ("Aufbau.Queue.RabbitMq", 5800, 5999),
        ("Aufbau.Clusters", 6000, 6999),
        ("Aufbau.Dynamics", 7000, 7999),
        ("Aufbau.Learning", 8000, 8999),
        ("Aufbau.View", 9000, 9999),
        ("Aufbau.Worker", 10000, 10999),
        ("Aufbau.Workflows", 11000, 11999),
        ("Aufbau.Client", 12000, 12999),
        ("Aufbau.Service", 13000, 13999),
        ("Aufbau.Cli", 14000, 14999),
    ];

    public static bool Owns(string project, int id) => Blocks.Any(b => b.Project == project && id >= b.First && id <= b.Last);
}
