using System.Text;

namespace Aufbau.Chemistry.Inputs;

/// <summary>The content of one file: text, or bytes that are not text. Equality compares the bytes.</summary>
public sealed class FileContent : IEquatable<FileContent>
{
    /// <summary>What a text begins with in JSON when it holds bytes in base64.</summary>
    internal const string Base64Prefix = "base64:";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _bytes;

    private FileContent(string? text, byte[] bytes)
    {
        Text = text;
        _bytes = bytes;
    }

    /// <summary>The text, or null when the bytes are not UTF-8.</summary>
    public string? Text { get; }

    /// <summary>The bytes; of a text in UTF-8.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>A file of text.</summary>
    /// <param name="text">The text.</param>
    public static FileContent FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FileContent(text, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>A file of bytes: text when they are UTF-8 without a zero byte.</summary>
    /// <param name="bytes">The bytes; copied.</param>
    public static FileContent FromBytes(ReadOnlySpan<byte> bytes)
    {
        byte[] copy = bytes.ToArray();
        if (copy.AsSpan().Contains((byte)0))
        {
            return new FileContent(null, copy);
        }

        try
        {
            return new FileContent(Strict.GetString(copy), copy);
        }
        catch (DecoderFallbackException)
        {
            return new FileContent(null, copy);
        }
    }

    /// <inheritdoc/>
    public bool Equals(FileContent? other) => other is not null && _bytes.AsSpan().SequenceEqual(other._bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileContent);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.AddBytes(_bytes);
        return hash.ToHashCode();
    }

    /// <summary>What the JSON layout stores: the text, or <c>base64:</c> and the bytes in base64; a text that itself begins with
    /// <c>base64:</c> is stored as bytes, so that it reads back as it was.</summary>
    internal string Encoded() =>
        Text is not null && !Text.StartsWith(Base64Prefix, StringComparison.Ordinal) ? Text : Base64Prefix + Convert.ToBase64String(_bytes);

    /// <summary>Reads what the JSON layout stores.</summary>
    internal static FileContent Decoded(string stored)
    {
        if (!stored.StartsWith(Base64Prefix, StringComparison.Ordinal))
        {
            return FromText(stored);
        }

        try
        {
            return FromBytes(Convert.FromBase64String(stored[Base64Prefix.Length..]));
        }
        catch (FormatException exception)
        {
            throw new ChemistryException("A file's content begins with 'base64:' but is not valid base64 after it.", exception);
        }
    }
}
