using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Json;

/// <summary>A list of matrices. A flat list of numbers is read as one matrix of one row, which its owner reshapes.</summary>
internal sealed class MatricesConverter : JsonConverter<IReadOnlyList<Matrix>>
{
    private static readonly MatrixConverter Each = new();

    public override IReadOnlyList<Matrix> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader ahead = reader;
        if (ahead.TokenType != JsonTokenType.StartArray || (ahead.Read() && ahead.TokenType == JsonTokenType.Number))
        {
            return [Each.Read(ref reader, typeof(Matrix), options)];
        }

        var matrices = new List<Matrix>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            matrices.Add(Each.Read(ref reader, typeof(Matrix), options));
        }

        return matrices;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Matrix> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (Matrix matrix in value)
        {
            Each.Write(writer, matrix, options);
        }

        writer.WriteEndArray();
    }
}
