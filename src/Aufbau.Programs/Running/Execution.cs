using System.Reflection;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Commands;

namespace Aufbau.Programs.Running;

/// <summary>A process that ran for a calculation.</summary>
/// <param name="Command">What was run.</param>
/// <param name="StartUtc">When.</param>
/// <param name="InputFiles">The files that it was given.</param>
/// <param name="Environment">The variables that steer it.</param>
/// <param name="Result">How it ended.</param>
internal sealed record Execution(
    Command Command,
    DateTimeOffset StartUtc,
    FileSet InputFiles,
    IReadOnlyList<KeyValuePair<string, string>> Environment,
    CommandResult Result)
{
    private static readonly string AufbauVersion =
        typeof(Execution).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>What another person needs to do it again.</summary>
    public ProvenanceDetails Describe(RunOptions options, string? sha256) => new(
        AufbauVersion,
        StartUtc,
        [Command.Executable, .. Command.Arguments],
        Command.Executable,
        options.Cores,
        sha256,
        InputFiles,
        Environment.DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Value),
        options.MemoryBytes,
        HostFacts.CpuModel,
        Math.Round((Result.UserTime + Result.SystemTime).TotalSeconds, 6),
        Result.PeakMemoryBytes);
}
