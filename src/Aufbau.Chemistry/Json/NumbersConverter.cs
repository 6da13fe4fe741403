using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Json;

/// <summary>A list of numbers, on one line even where the rest is indented.</summary>
internal sealed class NumbersConverter : JsonConverter<IReadOnlyList<double>>
{
    /// <summary>Writes a list of numbers on one line.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<double> values)
    {
        var text = new ArrayBufferWriter<byte>(LongestList(values.Length));
        Append(text, values);
        writer.WriteRawValue(text.WrittenSpan, skipInputValidation: true);
    }

    /// <summary>Appends the JSON of a list of numbers.</summary>
    public static void Append(ArrayBufferWriter<byte> text, ReadOnlySpan<double> values)
    {
        Span<byte> buffer = text.GetSpan(LongestList(values.Length));
        int length = 0;
        buffer[length++] = (byte)'[';
        for (int i = 0; i < values.Length; i++)
        {
            if (i > 0)
            {
                buffer[length++] = (byte)',';
            }

            length += NumberConverter.Format(values[i], buffer[length..]);
        }

        buffer[length++] = (byte)']';
        text.Advance(length);
    }

    public override IReadOnlyList<double> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Expected a list of numbers.");
        }

        var values = new List<double>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            values.Add(NumberConverter.Read(ref reader));
        }

        return ValueList<double>.Own([.. values]);
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<double> value, JsonSerializerOptions options) => Write(writer, [.. value]);

    private static int LongestList(int count) => (NumberConverter.LongestNumber * count) + 2;
}
