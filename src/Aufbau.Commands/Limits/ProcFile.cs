namespace Aufbau.Commands.Limits;

/// <summary>Reads the small files of /proc and of control groups, which may vanish at any moment.</summary>
internal static class ProcFile
{
    /// <summary>Fills the buffer from the beginning of the file; returns the number of bytes, 0 when it is gone or closed to us.</summary>
    internal static int Read(string path, Span<byte> buffer)
    {
        try
        {
            // Sharing everything spares the advisory lock that .NET would take.
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            int total = 0;
            while (total < buffer.Length && RandomAccess.Read(handle, buffer[total..], total) is > 0 and int read)
                total += read;
            return total;
        }
        catch (IOException)
        {
            return 0;
        }
        catch (UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
