using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Json;

/// <summary>Named values as an object.</summary>
internal sealed class NamedValuesConverter : JsonConverter<NamedValues>
{
    public override NamedValues Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonElement element = JsonElement.ParseValue(ref reader);
        return element.ValueKind == JsonValueKind.Object
            ? NamedValues.Create(element.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, property.Value)))
            : throw new JsonException("Expected an object with named values.");
    }

    public override void Write(Utf8JsonWriter writer, NamedValues value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((string name, JsonElement element) in value)
        {
            writer.WritePropertyName(name);
            element.WriteTo(writer);
        }

        writer.WriteEndObject();
    }
}
