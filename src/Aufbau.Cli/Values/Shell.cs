using System.Buffers;
using Aufbau.Chemistry;

namespace Aufbau.Cli.Values;

/// <summary>Commands and file names in messages, so that they can be copied into a shell.</summary>
internal static class Shell
{
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./,:=+@%");

    /// <summary>A command line of words, each quoted where the shell would change it.</summary>
    /// <param name="words">The words.</param>
    public static string Line(IEnumerable<string> words) => string.Join(' ', words.Select(Quote));

    /// <summary>One word, in single quotes where the shell would change it.</summary>
    /// <param name="word">The word.</param>
    public static string Quote(string word) =>
        word.Length > 0 && !word.AsSpan().ContainsAnyExcept(Plain) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    /// <summary>A sentence with the existing file whose name is nearest, or nothing.</summary>
    /// <param name="path">The path that is not there.</param>
    public static string NearestFile(string path)
    {
        string folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        if (!Directory.Exists(folder))
        {
            return $" There is no folder '{folder}' either.";
        }

        string[] names = [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).Order(StringComparer.Ordinal).Take(10_000)];
        string sought = Path.GetFileName(path);
        string? nearest = names.FirstOrDefault(name => Path.GetFileNameWithoutExtension(name) == sought) ?? NearestName.Find(sought, names);
        return nearest is null ? "" : $" Did you mean '{(folder == "." ? nearest : Path.Combine(folder, nearest))}'?";
    }
}
