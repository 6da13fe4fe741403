using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Aufbau.Commands.Local;

/// <summary>Takes the beginning and the end of an output file into memory.</summary>
internal static class OutputCapture
{
    internal static CapturedOutput Read(string path, int cap)
    {
        if (!File.Exists(path))
            return new CapturedOutput("", path, 0, 0); // The command deleted its own output.
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        long total = RandomAccess.GetLength(file);
        if (total == 0)
            return new CapturedOutput("", path, 0, 0);
        if (total <= cap)
            return new CapturedOutput(Encoding.UTF8.GetString(ReadAt(file, 0, (int)total)), path, total, 0);
        ReadOnlySpan<byte> head = WithoutBrokenEnd(ReadAt(file, 0, cap / 2));
        ReadOnlySpan<byte> tail = WithoutBrokenStart(ReadAt(file, total - (cap / 2), cap / 2));
        long leftOut = total - head.Length - tail.Length;
        string mark = string.Create(
            CultureInfo.InvariantCulture, $"\n[... {leftOut} bytes left out; the whole output is in {path} ...]\n");
        return new CapturedOutput(Encoding.UTF8.GetString(head) + mark + Encoding.UTF8.GetString(tail), path, total, leftOut);
    }

    private static byte[] ReadAt(SafeFileHandle file, long position, int count)
    {
        byte[] bytes = new byte[count];
        int total = 0;
        while (total < count && RandomAccess.Read(file, bytes.AsSpan(total), position + total) is > 0 and int read)
            total += read;
        return total == count ? bytes : bytes[..total];
    }

    // At most three bytes of a character can stand before the cut; more of them are no UTF-8 anyway.
    private static ReadOnlySpan<byte> WithoutBrokenEnd(ReadOnlySpan<byte> bytes)
    {
        for (int back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            byte value = bytes[^back];
            if (IsContinuation(value))
                continue;
            int needed = value switch { >= 0xf0 => 4, >= 0xe0 => 3, >= 0xc0 => 2, _ => 1 };
            return needed > back ? bytes[..^back] : bytes;
        }
        return bytes;
    }

    private static ReadOnlySpan<byte> WithoutBrokenStart(ReadOnlySpan<byte> bytes)
    {
        int skip = 0;
        while (skip < 3 && skip < bytes.Length && IsContinuation(bytes[skip]))
            skip++;
        return bytes[skip..];
    }

    private static bool IsContinuation(byte value) => (value & 0xc0) == 0x80;
}
