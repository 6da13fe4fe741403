namespace Aufbau.Commands.Limits;

/// <summary>The names of a control group's files in one of the two versions.</summary>
internal sealed record MemoryGroupLayout(string LimitFile, string SwapFile, bool SwapCountsMemory, string PeakFile, string EventsFile)
{
    internal static MemoryGroupLayout V1 { get; } = new(
        "memory.limit_in_bytes", "memory.memsw.limit_in_bytes", true, "memory.max_usage_in_bytes", "memory.oom_control");

    internal static MemoryGroupLayout V2 { get; } = new(
        "memory.max", "memory.swap.max", false, "memory.peak", "memory.events");

    internal const string ProcessesFile = "cgroup.procs";

    /// <summary>Version 2 only: the kernel ends the whole group instead of its largest process.</summary>
    internal const string WholeGroupFile = "memory.oom.group";
}
