using System.Buffers.Text;

namespace Aufbau.Commands.Limits;

/// <summary>Memory of processes from /proc/PID/status, in bytes.</summary>
/// <param name="Used">What they hold now; pages that processes share count once.</param>
/// <param name="Peak">The sum of their high-water marks.</param>
internal readonly record struct ProcessMemory(long Used, long Peak)
{
    private const int KibiByte = 1024;

    internal static ProcessMemory Of(IReadOnlyList<ProcessEntry> processes)
    {
        Span<byte> buffer = stackalloc byte[4096];
        long own = 0, shared = 0, peak = 0;
        foreach (ProcessEntry process in processes)
        {
            ReadOnlySpan<byte> status = buffer[..ProcFile.Read(ProcessTable.PathOf(process.Id, "status"), buffer)];
            own += Field(status, "\nRssAnon:"u8);
            shared = Math.Max(shared, Field(status, "\nRssShmem:"u8));
            peak += Field(status, "\nVmHWM:"u8);
        }
        return new ProcessMemory(own + shared, peak);
    }

    /// <summary>What one process holds now, 0 when it has ended.</summary>
    internal static long Resident(int process, Span<byte> buffer) =>
        Field(buffer[..ProcFile.Read(ProcessTable.PathOf(process, "status"), buffer)], "\nVmRSS:"u8);

    private static long Field(ReadOnlySpan<byte> status, ReadOnlySpan<byte> name)
    {
        int at = status.IndexOf(name);
        if (at < 0)
            return 0;
        ReadOnlySpan<byte> value = status[(at + name.Length)..].TrimStart(" \t"u8);
        return Utf8Parser.TryParse(value, out long kibiBytes, out _) ? kibiBytes * KibiByte : 0;
    }
}
