namespace Aufbau.Cli.Compute;

/// <summary>What calculations may use.</summary>
/// <param name="Cores">Cores of one calculation.</param>
/// <param name="MemoryBytes">Memory of one calculation; null for a share of what is free.</param>
/// <param name="TimeLimit">Wall time of one calculation; null for no limit.</param>
/// <param name="Jobs">How many run at once; null for cores of the machine divided by <paramref name="Cores"/>.</param>
internal sealed record ResourceRequest(int Cores = 1, long? MemoryBytes = null, TimeSpan? TimeLimit = null, int? Jobs = null);
