using System.Runtime.InteropServices;

namespace Aufbau.Commands.Local;

/// <summary>What a new process gets. Paths are absolute.</summary>
internal sealed record SpawnRequest
{
    internal required string Path { get; init; }

    /// <summary>With the program's name as the first.</summary>
    internal required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>Entries NAME=VALUE.</summary>
    internal required IReadOnlyList<string> Environment { get; init; }

    internal required string WorkingDirectory { get; init; }

    /// <summary>Read when there is no <see cref="InputHandle"/>.</summary>
    internal string InputPath { get; init; } = "/dev/null";

    internal SafeHandle? InputHandle { get; init; }

    internal string OutputPath { get; init; } = "/dev/null";

    internal string ErrorPath { get; init; } = "/dev/null";
}
