using System.Globalization;

namespace Aufbau.Commands.Limits;

/// <summary>All processes at one moment.</summary>
internal sealed class ProcessTable
{
    private ProcessTable(IReadOnlyList<ProcessEntry> entries) => Entries = entries;

    internal IReadOnlyList<ProcessEntry> Entries { get; }

    internal static ProcessTable Take()
    {
        var entries = new List<ProcessEntry>();
        Span<byte> buffer = stackalloc byte[1024];
        foreach (string directory in Directory.EnumerateDirectories("/proc"))
        {
            if (!char.IsAsciiDigit(directory[^1]))
                continue;
            int length = ProcFile.Read(directory + "/stat", buffer);
            if (ProcessEntry.Parse(buffer[..length]) is { } entry)
                entries.Add(entry);
        }
        return new ProcessTable(entries);
    }

    /// <summary>
    /// Adds to the known processes those that live in the session, carry the marker (when one is given) or descend from a known one.
    /// A process once known stays so after its parents have died.
    /// </summary>
    internal IReadOnlyList<ProcessEntry> Members(int leader, ProcessMarker? marker, HashSet<(int Id, long StartTicks)> known)
    {
        var members = new HashSet<int> { leader };
        foreach (ProcessEntry entry in Entries)
            if (entry.Session == leader || entry.Group == leader || known.Contains((entry.Id, entry.StartTicks))
                || (marker is { } wanted && wanted.IsCarriedBy(entry.Id)))
                members.Add(entry.Id);
        for (int before = -1; before != members.Count;)
        {
            before = members.Count;
            foreach (ProcessEntry entry in Entries)
                if (members.Contains(entry.Parent))
                    members.Add(entry.Id);
        }
        var result = new List<ProcessEntry>();
        foreach (ProcessEntry entry in Entries)
        {
            if (!members.Contains(entry.Id))
                continue;
            known.Add((entry.Id, entry.StartTicks));
            result.Add(entry);
        }
        return result;
    }

    internal static string PathOf(int process, string file) =>
        string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/{file}");
}
