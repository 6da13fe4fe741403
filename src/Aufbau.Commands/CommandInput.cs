using System.Text;

namespace Aufbau.Commands;

/// <summary>What a command reads on its standard input: nothing, bytes, or a file.</summary>
public sealed record CommandInput
{
    private CommandInput(ReadOnlyMemory<byte> bytes, string? path)
    {
        Bytes = bytes;
        Path = path;
    }

    /// <summary>No input: the command meets the end at once.</summary>
    public static CommandInput Nothing { get; } = new(default, null);

    /// <summary>The bytes to read; empty when there is no input or it comes from <see cref="Path"/>.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The file to read, or null.</summary>
    public string? Path { get; }

    /// <summary>Input from memory. The bytes must not change until the command was started.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The input.</returns>
    public static CommandInput FromBytes(ReadOnlyMemory<byte> bytes) => new(bytes, null);

    /// <summary>Input from text, as UTF-8 without a mark.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The input.</returns>
    public static CommandInput FromText(string text) => new(Encoding.UTF8.GetBytes(text), null);

    /// <summary>Input from a file.</summary>
    /// <param name="path">The absolute path of an existing file.</param>
    /// <returns>The input.</returns>
    public static CommandInput FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new(default, path);
    }
}
