using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Json;

/// <summary>A number. What is not finite is written as null, because JSON has no word for it, and null is read as not a number; a number
/// too large for a double is refused.</summary>
internal sealed class NumberConverter : JsonConverter<double>
{
    /// <summary>The longest shortest form of a double, such as -2.2250738585072014E-308, and a comma.</summary>
    public const int LongestNumber = 25;

    public override bool HandleNull => true;

    public static double Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return double.NaN;
        }

        double value = reader.GetDouble();
        return double.IsFinite(value) ? value : throw new JsonException("Expected a finite number.");
    }

    /// <summary>Writes the JSON of a number.</summary>
    /// <returns>The number of bytes.</returns>
    public static int Format(double value, Span<byte> destination)
    {
        if (!double.IsFinite(value))
        {
            "null"u8.CopyTo(destination);
            return 4;
        }

        value.TryFormat(destination, out int written, default, CultureInfo.InvariantCulture);
        return written;
    }

    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}
