using Aufbau.Commands.Limits;

namespace Aufbau.Commands.Tests;

/// <summary>Looks for control groups that a runner left.</summary>
internal static class ControlGroups
{
    internal static IReadOnlyList<string> Left(Bench bench) =>
        MemoryControl.Detect().GroupPath(bench.Guard.Prefix) is { } path
            ? Directory.GetDirectories(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*")
            : [];
}
