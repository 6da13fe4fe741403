using System.Text.Json;
using System.Text.Json.Serialization;
using Aufbau.Chemistry.Outputs;

namespace Aufbau.Chemistry.Json;

/// <summary>Tells the kinds of data apart by their fields. It looks ahead only as far as the first field that decides, so that a trajectory
/// is read once.</summary>
internal sealed class CalculationDataConverter : JsonConverter<CalculationData>
{
    public override CalculationData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => KindOf(reader) switch
    {
        Kind.Dynamics => ChemistryJson.ReadAs<DynamicsData>(ref reader),
        Kind.Scan => ChemistryJson.ReadAs<ScanData>(ref reader),
        Kind.Optimization => ChemistryJson.ReadAs<OptimizationData>(ref reader),
        Kind.ConformerSearch => ChemistryJson.ReadAs<ConformerSearchData>(ref reader),
        Kind.SinglePoint => ChemistryJson.ReadAs<SinglePointData>(ref reader),
        _ => ChemistryJson.ReadAs<FilesData>(ref reader),
    };

    public override void Write(Utf8JsonWriter writer, CalculationData value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case SinglePointData data:
                JsonSerializer.Serialize(writer, data, ChemistryJson.Info<SinglePointData>());
                break;
            case OptimizationData data:
                JsonSerializer.Serialize(writer, data, ChemistryJson.Info<OptimizationData>());
                break;
            case ConformerSearchData data:
                JsonSerializer.Serialize(writer, data, ChemistryJson.Info<ConformerSearchData>());
                break;
            case ScanData data:
                JsonSerializer.Serialize(writer, data, ChemistryJson.Info<ScanData>());
                break;
            case DynamicsData data:
                JsonSerializer.Serialize(writer, data, ChemistryJson.Info<DynamicsData>());
                break;
            case FilesData data:
                JsonSerializer.Serialize(writer, data, ChemistryJson.Info<FilesData>());
                break;
            default:
                throw new JsonException($"Data of type {value.GetType().Name} have no layout.");
        }
    }

    private static Kind KindOf(Utf8JsonReader reader)
    {
        Kind kind = Kind.Files;
        while (PropertyNames.Next(ref reader))
        {
            if (reader.ValueTextEquals("trajectory"u8))
            {
                return FirstPointIsOptimization(reader) ? Kind.Scan : Kind.Optimization;
            }

            if (reader.ValueTextEquals("energy"u8) || reader.ValueTextEquals("gradient"u8) || reader.ValueTextEquals("hessian"u8))
            {
                return Kind.SinglePoint;
            }

            if (reader.ValueTextEquals("frames"u8))
            {
                return Kind.Dynamics;
            }

            if (reader.ValueTextEquals("conformers"u8) || reader.ValueTextEquals("rotamers"u8))
            {
                return Kind.ConformerSearch;
            }

            if (reader.ValueTextEquals("extras"u8))
            {
                kind = HasSinglePointTag(reader) ? Kind.SinglePoint : kind;
            }
            else if (!reader.ValueTextEquals("files"u8))
            {
                // Unknown names count as a single point's, so that a misspelt field is compared with all of its fields.
                kind = Kind.SinglePoint;
            }
        }

        return kind;
    }

    private static bool FirstPointIsOptimization(Utf8JsonReader reader) =>
        reader.Read() && reader.TokenType == JsonTokenType.StartArray && reader.Read()
        && PropertyNames.MoveTo(ref reader, "data"u8) && PropertyNames.MoveTo(ref reader, "trajectory"u8);

    private static bool HasSinglePointTag(Utf8JsonReader reader) =>
        reader.Read() && PropertyNames.MoveTo(ref reader, "aufbau"u8) && PropertyNames.MoveTo(ref reader, "schema"u8)
        && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(SinglePointDetails.CurrentSchema);

    private enum Kind
    {
        Files,
        SinglePoint,
        Optimization,
        ConformerSearch,
        Scan,
        Dynamics,
    }
}
