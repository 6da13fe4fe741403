using System.Text.Json;
using System.Text.Json.Serialization;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Json;

/// <summary>A bond as three numbers: two atom indices and the order.</summary>
internal sealed class BondConverter : JsonConverter<Bond>
{
    private const string Expected = "A bond is three numbers: two atom indices and the order.";

    public override Bond Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException(Expected);
        }

        var bond = new Bond(Index(Number(ref reader)), Index(Number(ref reader)), Number(ref reader));
        return reader.Read() && reader.TokenType == JsonTokenType.EndArray ? bond : throw new JsonException(Expected);
    }

    public override void Write(Utf8JsonWriter writer, Bond value, JsonSerializerOptions options) =>
        // qcdata writes floats; 0.0 and 0 are the same number in JSON.
        NumbersConverter.Write(writer, [value.First, value.Second, value.Order]);

    private static double Number(ref Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.Number ? NumberConverter.Read(ref reader) : throw new JsonException(Expected);

    private static int Index(double number) =>
        double.IsInteger(number) && Math.Abs(number) <= int.MaxValue ? (int)number : throw new JsonException(Expected);
}
