using System.Text.Json;
using System.Text.Json.Serialization;
using Aufbau.Chemistry.Inputs;

namespace Aufbau.Chemistry.Json;

/// <summary>Tells the three kinds of input apart by their fields: a subprogram, only files, or neither.</summary>
internal sealed class CalculationInputConverter : JsonConverter<CalculationInput>
{
    public override CalculationInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Utf8JsonReader ahead = reader;
        bool onlyFiles = true;
        while (PropertyNames.Next(ref ahead))
        {
            if (ahead.ValueTextEquals("subprogram"u8) || ahead.ValueTextEquals("subprogram_args"u8))
            {
                return ChemistryJson.ReadAs<DualProgramInput>(ref reader);
            }

            // Unknown names count as a program's, so that a misspelt field is compared with all fields of an input.
            onlyFiles &= ahead.ValueTextEquals("files"u8) || ahead.ValueTextEquals("cmdline_args"u8) || ahead.ValueTextEquals("extras"u8);
        }

        return onlyFiles ? ChemistryJson.ReadAs<FileInput>(ref reader) : ChemistryJson.ReadAs<ProgramInput>(ref reader);
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
