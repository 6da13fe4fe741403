using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Json;

/// <summary>A matrix as a list of rows. A flat list is read as one row, which its owner reshapes.</summary>
internal sealed class MatrixConverter : JsonConverter<Matrix>
{
    public override Matrix Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Expected a list of numbers or of rows of numbers.");
        }

        var values = new List<double>();
        int rows = 0;
        int depth = reader.CurrentDepth;
        while (reader.Read() && !(reader.TokenType == JsonTokenType.EndArray && reader.CurrentDepth == depth))
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.Number:
                    values.Add(reader.GetDouble());
                    break;
                case JsonTokenType.StartArray when reader.CurrentDepth == depth + 1:
                    rows++;
                    break;
                case JsonTokenType.EndArray when values.Count % rows == 0:
                    break;
                default:
                    throw new JsonException("Expected numbers in rows of equal length.");
            }
        }

        rows = Math.Max(rows, 1);
        return values.Count % rows == 0
            ? Matrix.Own(rows, values.Count / rows, [.. values])
            : throw new JsonException("Expected rows of equal length.");
    }

    public override void Write(Utf8JsonWriter writer, Matrix value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        for (int row = 0; row < value.Rows; row++)
        {
            writer.WriteStartArray();
            foreach (double number in value.Row(row))
            {
                writer.WriteNumberValue(number);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }
}
