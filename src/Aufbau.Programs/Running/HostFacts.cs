namespace Aufbau.Programs.Running;

/// <summary>What is worth knowing of this machine in a result's provenance; read once.</summary>
internal static class HostFacts
{
    private const double KibPerGib = 1024 * 1024;

    /// <summary>The machine's name.</summary>
    public static string Name { get; } = Environment.MachineName;

    /// <summary>The machine's logical processors.</summary>
    public static int CpuCount { get; } = Environment.ProcessorCount;

    /// <summary>The processor's model name, or null.</summary>
    public static string? CpuModel { get; } = Field("/proc/cpuinfo", "model name");

    /// <summary>The machine's memory in GiB, or null.</summary>
    public static double? MemoryGib { get; } =
        double.TryParse(Field("/proc/meminfo", "MemTotal")?.Split(' ')[0], out double kib) ? Math.Round(kib / KibPerGib, 2) : null;

    private static string? Field(string path, string name)
    {
        try
        {
            return File.ReadLines(path)
                .Where(line => line.StartsWith(name, StringComparison.Ordinal))
                .Select(line => line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim())
                .FirstOrDefault();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
