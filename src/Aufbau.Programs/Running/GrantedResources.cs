namespace Aufbau.Programs.Running;

/// <summary>What one run may use.</summary>
/// <param name="Cores">Processor cores, 1 or more. Default: 1.</param>
/// <param name="MemoryBytes">Memory, or null for no limit. Default: none.</param>
public sealed record GrantedResources(int Cores = 1, long? MemoryBytes = null);
