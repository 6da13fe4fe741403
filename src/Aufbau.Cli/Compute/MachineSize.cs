namespace Aufbau.Cli.Compute;

/// <summary>What this process may use of the machine.</summary>
/// <param name="Cores">Cores, by affinity and control group.</param>
/// <param name="FreeMemoryBytes">Memory that is free, by the machine and the control group.</param>
internal sealed record MachineSize(int Cores, long FreeMemoryBytes)
{
    private const long Kibi = 1024;
    private const long SmallestBelievable = 256L << 20;

    /// <summary>Measures this machine.</summary>
    public static MachineSize Measure()
    {
        // The runtime's figure respects the limit of the control group; the kernel's respects what others use.
        long limit = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        long free = KernelAvailable() ?? limit;
        return new MachineSize(Environment.ProcessorCount, Math.Max(SmallestBelievable, Math.Min(limit, free)));
    }

    private static long? KernelAvailable()
    {
        try
        {
            const string name = "MemAvailable:";
            string? line = File.ReadLines("/proc/meminfo").FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal));
            return line is not null && long.TryParse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal).Trim(), out long kibibytes) ? kibibytes * Kibi : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
