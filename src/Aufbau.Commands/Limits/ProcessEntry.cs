namespace Aufbau.Commands.Limits;

/// <summary>One process as /proc/PID/stat shows it.</summary>
internal readonly record struct ProcessEntry(int Id, int Parent, int Group, int Session, bool IsDead, long StartTicks)
{
    /// <summary>Reads a line of /proc/PID/stat; null when it is not one. The name in brackets may contain anything, brackets too.</summary>
    internal static ProcessEntry? Parse(ReadOnlySpan<byte> line)
    {
        int open = line.IndexOf((byte)'(');
        int close = line.LastIndexOf((byte)')');
        if (open < 1 || close < open || close + 2 > line.Length || !int.TryParse(line[..(open - 1)], out int id))
            return null;
        Span<long> numbers = stackalloc long[20];
        bool dead = false;
        int field = 0;
        foreach (Range range in line[(close + 2)..].Split((byte)' '))
        {
            ReadOnlySpan<byte> text = line[(close + 2)..][range];
            if (field == 0)
                dead = text is [(byte)'Z' or (byte)'X' or (byte)'x'];
            else if (!long.TryParse(text, out numbers[field]))
                return null;
            if (++field == numbers.Length)
                return new ProcessEntry(id, (int)numbers[1], (int)numbers[2], (int)numbers[3], dead, numbers[19]);
        }
        return null;
    }
}
