using System.IO.Enumeration;

namespace Aufbau.Commands.Limits;

/// <summary>Adds up the lengths of the files in a tree that changes meanwhile. Links are not followed.</summary>
internal static class DirectorySize
{
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = 0,
        IgnoreInaccessible = true,
    };

    internal static long Measure(string directory, CancellationToken cancellationToken)
    {
        long total = 0;
        try
        {
            var lengths = new FileSystemEnumerable<long>(
                directory, static (ref entry) => entry.IsDirectory ? 0 : LengthOf(ref entry), Options)
            {
                ShouldRecursePredicate = static (ref entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
            };
            foreach (long length in lengths)
            {
                total += length;
                if (cancellationToken.IsCancellationRequested)
                    break;
            }
        }
        catch (IOException)
        {
            // A directory vanished while it was read; the next look counts the rest.
        }
        return total;
    }

    internal static long LengthOfFile(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? file.Length : 0;
    }

    private static long LengthOf(ref FileSystemEntry entry)
    {
        try
        {
            return entry.Length;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
