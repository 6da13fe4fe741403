using System.Text.Json;
using System.Text.Json.Serialization;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Json;

/// <summary>A bond as three numbers: two atom indices and the order.</summary>
internal sealed class BondConverter : JsonConverter<Bond>
{
    public override Bond Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonElement element = JsonElement.ParseValue(ref reader);
        double[] numbers = element.ValueKind == JsonValueKind.Array && element.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Number)
            ? [.. element.EnumerateArray().Select(item => item.GetDouble())]
            : [];
        return numbers.Length == 3 && double.IsInteger(numbers[0]) && double.IsInteger(numbers[1])
            ? new Bond((int)numbers[0], (int)numbers[1], numbers[2])
            : throw new JsonException("A bond is three numbers: two atom indices and the order.");
    }

    public override void Write(Utf8JsonWriter writer, Bond value, JsonSerializerOptions options)
    {
        // qcdata writes floats; 0.0 and 0 are the same number in JSON.
        writer.WriteStartArray();
        writer.WriteNumberValue(value.First);
        writer.WriteNumberValue(value.Second);
        writer.WriteNumberValue(value.Order);
        writer.WriteEndArray();
    }
}
