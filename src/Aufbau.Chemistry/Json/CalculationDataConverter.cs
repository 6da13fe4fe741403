using System.Text.Json;
using System.Text.Json.Serialization;
using Aufbau.Chemistry.Outputs;

namespace Aufbau.Chemistry.Json;

/// <summary>Tells the kinds of data apart by their fields, in the order of the data model's rules.</summary>
internal sealed class CalculationDataConverter : JsonConverter<CalculationData>
{
    private static readonly HashSet<string> SinglePointNames =
        [.. ChemistryJson.Default.SinglePointData.Properties.Select(property => property.Name).Except(["files", "extras"])];

    public override CalculationData? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        HashSet<string> names = PropertyNames.Of(reader);
        return names.Contains("frames") ? JsonSerializer.Deserialize(ref reader, ChemistryJson.Info<DynamicsData>())
            : names.Contains("trajectory") ? ReadTrajectory(ref reader)
            : names.Contains("conformers") || names.Contains("rotamers") ? JsonSerializer.Deserialize(ref reader, ChemistryJson.Info<ConformerSearchData>())
            : names.Overlaps(SinglePointNames) ? JsonSerializer.Deserialize(ref reader, ChemistryJson.Info<SinglePointData>())
            : JsonSerializer.Deserialize(ref reader, ChemistryJson.Info<FilesData>());
    }

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

    private static CalculationData? ReadTrajectory(ref Utf8JsonReader reader) =>
        PropertyNames.FirstItemHas(reader, "trajectory", "data", "trajectory")
            ? JsonSerializer.Deserialize(ref reader, ChemistryJson.Info<ScanData>())
            : JsonSerializer.Deserialize(ref reader, ChemistryJson.Info<OptimizationData>());
}
