namespace Aufbau.Commands;

/// <summary>One output of a command: the beginning and the end in memory, the whole in a file.</summary>
/// <param name="Text">
/// The output read as UTF-8; bytes that are not UTF-8 became U+FFFD. When it was longer than the cap, the middle is replaced by a line
/// that says how much is left out.
/// </param>
/// <param name="Path">The file with the whole output, byte for byte. It belongs to the caller and exists as long as he keeps it.</param>
/// <param name="TotalBytes">Length of the whole output.</param>
/// <param name="LeftOutBytes">How many bytes of the middle <paramref name="Text"/> lacks; 0 when it is whole.</param>
public sealed record CapturedOutput(string Text, string Path, long TotalBytes, long LeftOutBytes)
{
    /// <summary>Opens the file with the whole output.</summary>
    /// <returns>A stream at its beginning, which the caller disposes.</returns>
    /// <exception cref="FileNotFoundException">The file was deleted, or the command was cancelled before its start.</exception>
    public Stream OpenRead() => new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
