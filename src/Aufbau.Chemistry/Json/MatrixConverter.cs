using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Json;

/// <summary>A matrix as a list of rows, each on one line. A flat list is read as one row, which its owner reshapes.</summary>
internal sealed class MatrixConverter : JsonConverter<Matrix>
{
    private const int UsualCount = 128;

    public override Matrix Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("Expected a list of rows of numbers.");
        }

        var values = new List<double>(UsualCount);
        reader.Read();
        if (reader.TokenType is JsonTokenType.Number or JsonTokenType.Null)
        {
            ReadToEnd(ref reader, values);
            return Matrix.Own(1, values.Count, [.. values]);
        }

        int rows = 0;
        int columns = 0;
        for (; reader.TokenType == JsonTokenType.StartArray; reader.Read())
        {
            reader.Read();
            ReadToEnd(ref reader, values);
            columns = rows++ == 0 ? values.Count : columns;
            if (values.Count != (long)rows * columns)
            {
                throw new JsonException("Expected rows of equal length.");
            }
        }

        return reader.TokenType == JsonTokenType.EndArray
            ? Matrix.Own(rows, columns, [.. values])
            : throw new JsonException("Expected a row of numbers.");
    }

    public override void Write(Utf8JsonWriter writer, Matrix value, JsonSerializerOptions options)
    {
        // A raw value brings its own line ends.
        string indent = writer.Options.Indented ? new string(' ', writer.Options.IndentSize) : "";
        var text = new ArrayBufferWriter<byte>();
        text.Write("["u8);
        for (int row = 0; row < value.Rows; row++)
        {
            text.Write(row > 0 ? ","u8 : ""u8);
            BeginLine(text, indent, writer.CurrentDepth + 1);
            NumbersConverter.Append(text, value.Row(row));
        }

        BeginLine(text, value.Rows > 0 ? indent : "", writer.CurrentDepth);
        text.Write("]"u8);
        writer.WriteRawValue(text.WrittenSpan, skipInputValidation: true);
    }

    private static void BeginLine(ArrayBufferWriter<byte> text, string indent, int depth)
    {
        if (indent.Length > 0)
        {
            text.Write("\n"u8);
            text.GetSpan(indent.Length * depth)[..(indent.Length * depth)].Fill((byte)' ');
            text.Advance(indent.Length * depth);
        }
    }

    private static void ReadToEnd(ref Utf8JsonReader reader, List<double> values)
    {
        for (; reader.TokenType != JsonTokenType.EndArray; reader.Read())
        {
            values.Add(NumberConverter.Read(ref reader));
        }
    }
}
