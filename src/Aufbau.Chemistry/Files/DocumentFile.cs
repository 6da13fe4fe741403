using System.Text;

namespace Aufbau.Chemistry.Files;

/// <summary>Reads and writes whole files with errors that a person understands.</summary>
internal static class DocumentFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static int _count;

    /// <summary>The text of a file; bytes that are not UTF-8 become replacement characters.</summary>
    public static string Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string text;
        try
        {
            text = Directory.Exists(path)
                ? throw new ChemistryException($"'{path}' is a folder; a file was expected.")
                : File.ReadAllText(path, Utf8);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ChemistryException($"There is no file '{path}'.{Neighbour(path)}", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ChemistryException($"The file '{path}' cannot be read: {exception.Message}", exception);
        }

        return text.AsSpan().Trim().IsEmpty ? throw new ChemistryException($"The file '{path}' is empty.") : text;
    }

    /// <summary>Writes a file whole or not at all: into a new file beside it, to disk, then by renaming.
    /// A link is followed, not replaced.</summary>
    public static void Write(string path, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string full = Path.GetFullPath(path);
        string? temporary = null;
        try
        {
            full = new FileInfo(full) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : full; // It is a link.
            Directory.CreateDirectory(Path.GetDirectoryName(full)!); // A full path of a file has a folder.
            temporary = $"{full}.{Environment.ProcessId}-{Interlocked.Increment(ref _count)}.part";
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(Utf8.GetBytes(text));
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, full, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary))
            {
                File.Delete(temporary);
            }

            throw new ChemistryException($"The file '{path}' cannot be written: {exception.Message}", exception);
        }
    }

    private static string Neighbour(string path)
    {
        string? folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is null || !Directory.Exists(folder))
        {
            return folder is null ? "" : $" There is no folder '{folder}' either.";
        }

        return NearestName.Suggest(Path.GetFileName(path), Directory.EnumerateFiles(folder).Take(1000).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }
}
