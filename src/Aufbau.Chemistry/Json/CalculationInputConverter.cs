using System.Text.Json;
using System.Text.Json.Serialization;
using Aufbau.Chemistry.Inputs;

namespace Aufbau.Chemistry.Json;

/// <summary>Tells the three kinds of input apart by their fields: a subprogram, a structure, or neither.</summary>
internal sealed class CalculationInputConverter : JsonConverter<CalculationInput>
{
    public override CalculationInput? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        HashSet<string> names = PropertyNames.Of(reader);
        return names.Contains("subprogram") ? JsonSerializer.Deserialize(ref reader, ChemistryJson.Info<DualProgramInput>())
            : names.Contains("structure") ? JsonSerializer.Deserialize(ref reader, ChemistryJson.Info<ProgramInput>())
            : JsonSerializer.Deserialize(ref reader, ChemistryJson.Info<FileInput>());
    }

    public override void Write(Utf8JsonWriter writer, CalculationInput value, JsonSerializerOptions options)
    {
        switch (value)
        {
            case ProgramInput input:
                JsonSerializer.Serialize(writer, input, ChemistryJson.Info<ProgramInput>());
                break;
            case DualProgramInput input:
                JsonSerializer.Serialize(writer, input, ChemistryJson.Info<DualProgramInput>());
                break;
            case FileInput input:
                JsonSerializer.Serialize(writer, input, ChemistryJson.Info<FileInput>());
                break;
            default:
                throw new JsonException($"Inputs of type {value.GetType().Name} have no layout.");
        }
    }
}
