namespace Aufbau.Commands.Tests;

/// <summary>Tests that count what the whole process holds, and so run while no others do.</summary>
[CollectionDefinition(nameof(AloneCollection), DisableParallelization = true)]
public sealed class AloneCollection;
