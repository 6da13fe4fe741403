using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Aufbau.Chemistry.Files;

/// <summary>Reads and writes the records as JSON. QCSchema, documents of older layouts, and the words NaN and Infinity that Python writes, are
/// understood where the strict reading fails, so that they cost today's documents nothing.</summary>
internal static class JsonFormat
{
    /// <summary>Deeper than any document that these records make around extras of the usual 64 levels.</summary>
    private const int DeepestNesting = 256;

    /// <summary>Reads what stands at the reader.</summary>
    public delegate T Reading<T>(ref Utf8JsonReader reader);

    /// <summary>How every text is tokenised.</summary>
    public static JsonReaderOptions ReaderOptions { get; } = new() { MaxDepth = DeepestNesting };

    /// <summary>Reads one object.</summary>
    public static T Read<T>(string json, string source, bool hasLines = true)
        where T : class => Read(json, source, ChemistryJson.ReadAs<T>, hasLines);

    /// <summary>Reads a list of objects; one object is a list of one.</summary>
    public static IReadOnlyList<T> ReadMany<T>(string json, string source, bool hasLines = true)
        where T : class => Read(json, source, ReadItems<T>, hasLines);

    /// <summary>Reads a document.</summary>
    /// <param name="json">The text.</param>
    /// <param name="source">The name of the file, for messages.</param>
    /// <param name="reading">Reads what stands at the reader.</param>
    /// <param name="hasLines">Whether the text has the lines of the file. Default: true.</param>
    /// <exception cref="ChemistryException">The text is not JSON or holds something else.</exception>
    public static T Read<T>(string json, string source, Reading<T> reading, bool hasLines = true)
    {
        byte[] text = Encoding.UTF8.GetBytes(json);
        if (Attempt(text, source, hasLines, reading, out T value) is not { } error)
        {
            return value;
        }

        byte[]? withoutWords = NotFiniteWords.AsNull(text);
        if (withoutWords is not null && (error = Attempt(withoutWords, source, hasLines, reading, out value)) is null)
        {
            return value;
        }

        if (QcSchemaText.InOwnLayout(withoutWords ?? text, source, hasLines) is { } translated)
        {
            return Attempt(translated, $"{source} (QCSchema)", hasLines: false, reading, out value) is { } mismatch ? throw mismatch : value;
        }

        byte[]? renamed = OldLayout.Rename(withoutWords ?? text);
        if (renamed is not null && (error = Attempt(renamed, $"{source} (an older layout)", hasLines: false, reading, out value)) is null)
        {
            return value;
        }

        throw error;
    }

    /// <summary>Writes one object for people and programs.</summary>
    public static string Write<T>(T value) =>
        JsonSerializer.Serialize(value, (JsonTypeInfo<T>)ChemistryJson.Indented.GetTypeInfo(typeof(T))) + "\n";

    /// <summary>Writes a list of objects for people and programs.</summary>
    public static string WriteMany<T>(IReadOnlyList<T> values)
    {
        var info = (JsonTypeInfo<T>)ChemistryJson.Indented.GetTypeInfo(typeof(T));
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, IndentSize = info.Options.IndentSize, Encoder = info.Options.Encoder }))
        {
            writer.WriteStartArray();
            foreach (T value in values)
            {
                JsonSerializer.Serialize(writer, value, info);
            }

            writer.WriteEndArray();
        }

        return $"{Encoding.UTF8.GetString(buffer.WrittenSpan)}\n";
    }

    private static ChemistryException? Attempt<T>(ReadOnlySpan<byte> json, string source, bool hasLines, Reading<T> reading, out T value)
    {
        var reader = new Utf8JsonReader(json, ReaderOptions);
        try
        {
            reader.Read();
            value = reading(ref reader);
            reader.Read(); // Throws where something follows.
            return null;
        }
        catch (Exception exception) when (JsonFault.IsAboutText(exception))
        {
            value = default!; // Not used: there is an error.
            return JsonFault.Explain(exception, json, reader.TokenStartIndex, source, hasLines);
        }
    }

    private static List<T> ReadItems<T>(ref Utf8JsonReader reader)
        where T : class
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return [ChemistryJson.ReadAs<T>(ref reader)];
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ChemistryJson.ReadAs<T>(ref reader));
        }

        return items;
    }
}
