namespace Aufbau.Architecture.Tests.Projects;

/// <summary>
/// Which project may reference which: the floors of the design. A project points only to lower floors. The left half (chemistry,
/// programs) and the right half (tasks, queues) meet on the floor of the workflows and above.
/// </summary>
internal static class AllowedReferences
{
    /// <summary>Floor and allowed references of every project, those that are still to be built included.</summary>
    public static IReadOnlyDictionary<string, (double Floor, string[] May)> Table { get; } = new Dictionary<string, (double Floor, string[] May)>
    {
        ["Aufbau.Chemistry"] = (1, []),
        ["Aufbau.Tasks"] = (1, []),
        ["Aufbau.Commands"] = (1, []),

        ["Aufbau.Programs"] = (2, ["Aufbau.Chemistry", "Aufbau.Commands"]),
        ["Aufbau.Queue"] = (2, ["Aufbau.Tasks"]),
        ["Aufbau.Clusters"] = (2, ["Aufbau.Tasks", "Aufbau.Commands"]),
        ["Aufbau.Dynamics"] = (2, ["Aufbau.Chemistry", "Aufbau.Commands"]),
        ["Aufbau.Learning"] = (2, ["Aufbau.Chemistry"]),
        ["Aufbau.View"] = (2, ["Aufbau.Chemistry"]),

        ["Aufbau.Queue.Sqlite"] = (3, ["Aufbau.Tasks", "Aufbau.Queue"]),
        ["Aufbau.Queue.Postgres"] = (3, ["Aufbau.Tasks", "Aufbau.Queue"]),
        ["Aufbau.Queue.Celery"] = (3, ["Aufbau.Tasks", "Aufbau.Queue"]),
        ["Aufbau.Queue.Redis"] = (3.5, ["Aufbau.Tasks", "Aufbau.Queue", "Aufbau.Queue.Celery"]),
        ["Aufbau.Queue.RabbitMq"] = (3.5, ["Aufbau.Tasks", "Aufbau.Queue", "Aufbau.Queue.Celery"]),
        ["Aufbau.Worker"] = (3, ["Aufbau.Tasks", "Aufbau.Commands", "Aufbau.Queue"]),
        ["Aufbau.Workflows"] =
            (3, ["Aufbau.Chemistry", "Aufbau.Tasks", "Aufbau.Commands", "Aufbau.Programs", "Aufbau.Dynamics", "Aufbau.Learning"]),
        ["Aufbau.Client"] = (3, ["Aufbau.Chemistry", "Aufbau.Tasks", "Aufbau.Queue"]),

        ["Aufbau.Service"] =
            (4, ["Aufbau.Chemistry", "Aufbau.Tasks", "Aufbau.Queue", "Aufbau.Clusters", "Aufbau.View", "Aufbau.Workflows", "Aufbau.Client"]),

        ["Aufbau.Hosting"] =
            (5, [
                "Aufbau.Chemistry", "Aufbau.Tasks", "Aufbau.Commands",
                "Aufbau.Programs", "Aufbau.Queue", "Aufbau.Clusters", "Aufbau.Dynamics", "Aufbau.Learning", "Aufbau.View",
                "Aufbau.Queue.Sqlite", "Aufbau.Queue.Postgres", "Aufbau.Queue.Celery", "Aufbau.Queue.Redis", "Aufbau.Queue.RabbitMq",
                "Aufbau.Worker", "Aufbau.Workflows", "Aufbau.Client", "Aufbau.Service",
            ]),

        // The command line composes through Hosting and so names no adapter.
        ["Aufbau.Cli"] =
            (6, [
                "Aufbau.Chemistry", "Aufbau.Tasks", "Aufbau.Commands",
                "Aufbau.Programs", "Aufbau.Queue", "Aufbau.Clusters", "Aufbau.Dynamics", "Aufbau.Learning", "Aufbau.View",
                "Aufbau.Worker", "Aufbau.Workflows", "Aufbau.Client", "Aufbau.Service", "Aufbau.Hosting",
            ]),
    };
}
