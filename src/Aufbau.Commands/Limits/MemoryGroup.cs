using System.Buffers.Text;
using System.Globalization;

namespace Aufbau.Commands.Limits;

/// <summary>One control group that we made for one command.</summary>
internal sealed class MemoryGroup
{
    private const int RemovalAttempts = 200;
    private static readonly TimeSpan RemovalPause = TimeSpan.FromMilliseconds(5);

    private readonly MemoryGroupLayout _layout;
    private long? _heldOnEntry = 0;

    private MemoryGroup(string directory, MemoryGroupLayout layout)
    {
        Directory = directory;
        _layout = layout;
    }

    internal string Directory { get; }

    /// <summary>Largest memory in use so far, file cache included. What the processes held when they were moved in is charged elsewhere, so
    /// it is added; null where that is unknown because they ended first, or where the kernel does not say.</summary>
    internal long? PeakBytes => _heldOnEntry is { } held ? ReadNumber(_layout.PeakFile, default) + held : null;

    /// <summary>Processes of the group that the kernel ended for memory.</summary>
    internal long OutOfMemoryKills => ReadNumber(_layout.EventsFile, "oom_kill "u8) ?? 0;

    internal static MemoryGroup Create(string directory, MemoryGroupLayout layout, long memoryBytes)
    {
        System.IO.Directory.CreateDirectory(directory);
        var group = new MemoryGroup(directory, layout);
        string limit = memoryBytes.ToString(CultureInfo.InvariantCulture);
        group.Write(layout.LimitFile, limit);
        // The kernel may lack swap accounting, or be older than group-wide kills.
        if (File.Exists(Path.Join(directory, layout.SwapFile)))
            group.Write(layout.SwapFile, layout.SwapCountsMemory ? limit : "0");
        if (ReferenceEquals(layout, MemoryGroupLayout.V2) && File.Exists(Path.Join(directory, MemoryGroupLayout.WholeGroupFile)))
            group.Write(MemoryGroupLayout.WholeGroupFile, "1");
        return group;
    }

    /// <summary>
    /// Moves a process, and what it forked before it could be moved, into the group. Nothing better is safe and quick: a shell that moves
    /// itself first costs another half millisecond, and a thread of ours that starts the process from inside the group could be the one
    /// that the kernel ends for memory.
    /// </summary>
    internal void Add(int process)
    {
        var pending = new Stack<int>([process]);
        Span<byte> buffer = stackalloc byte[4096];
        while (pending.TryPop(out int next))
        {
            try
            {
                Write(MemoryGroupLayout.ProcessesFile, next.ToString(CultureInfo.InvariantCulture));
            }
            catch (IOException) when (HasEnded(next))
            {
                continue;
            }
            _heldOnEntry += ProcessMemory.Resident(next, buffer) is > 0 and long held ? held : null;
            string children = string.Create(CultureInfo.InvariantCulture, $"task/{next}/children");
            int length = ProcFile.Read(ProcessTable.PathOf(next, children), buffer);
            foreach (int child in ReadNumbers(buffer[..length]))
                pending.Push(child);
        }
    }

    internal IReadOnlyList<int> Members()
    {
        byte[] buffer = new byte[1 << 16];
        return ReadNumbers(buffer.AsSpan(0, ProcFile.Read(Path.Join(Directory, MemoryGroupLayout.ProcessesFile), buffer)));
    }

    /// <summary>Removes the group; the kernel refuses while an ended process is still being taken apart.</summary>
    /// <returns>Whether the group is gone.</returns>
    internal async Task<bool> RemoveAsync(TimeProvider clock)
    {
        for (int attempt = 0; attempt < RemovalAttempts; attempt++)
        {
            try
            {
                System.IO.Directory.Delete(Directory);
                return true;
            }
            catch (DirectoryNotFoundException)
            {
                return true;
            }
            catch (IOException)
            {
                await Task.Delay(RemovalPause, clock, CancellationToken.None);
            }
        }
        return false;
    }

    private static bool HasEnded(int process)
    {
        Span<byte> buffer = stackalloc byte[1024];
        int length = ProcFile.Read(ProcessTable.PathOf(process, "stat"), buffer);
        return ProcessEntry.Parse(buffer[..length]) is not { IsDead: false };
    }

    private static List<int> ReadNumbers(ReadOnlySpan<byte> text)
    {
        var numbers = new List<int>();
        foreach (Range range in text.SplitAny(" \n"u8))
            if (Utf8Parser.TryParse(text[range], out int number, out _))
                numbers.Add(number);
        return numbers;
    }

    private long? ReadNumber(string file, ReadOnlySpan<byte> label)
    {
        Span<byte> buffer = stackalloc byte[1024];
        ReadOnlySpan<byte> text = buffer[..ProcFile.Read(Path.Join(Directory, file), buffer)];
        int at = text.IndexOf(label);
        return at >= 0 && Utf8Parser.TryParse(text[(at + label.Length)..], out long value, out _) ? value : null;
    }

    private void Write(string file, string value) => File.WriteAllText(Path.Join(Directory, file), value);
}
