using System.Text.Json;
using System.Text.Json.Serialization;
using Aufbau.Chemistry.Inputs;

namespace Aufbau.Chemistry.Json;

/// <summary>Files as an object from names to texts; bytes that are not text are written as <c>base64:</c> and base64. A name given twice is
/// refused.</summary>
internal sealed class FileSetConverter : JsonConverter<FileSet>
{
    public override FileSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("Expected an object from file names to contents.");
        }

        var files = new Dictionary<string, FileContent>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = reader.GetString()!; // A property name is never null.
            if (files.ContainsKey(name))
            {
                throw new JsonException($"The file '{name}' is given twice.");
            }

            reader.Read();
            files.Add(name, reader.TokenType == JsonTokenType.String
                ? FileContent.Decoded(reader.GetString()!)
                : throw new JsonException($"The content of the file '{name}' must be a text."));
        }

        return FileSet.Create(files);
    }

    public override void Write(Utf8JsonWriter writer, FileSet value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((string name, FileContent content) in value)
        {
            writer.WriteString(name, content.Encoded());
        }

        writer.WriteEndObject();
    }
}
