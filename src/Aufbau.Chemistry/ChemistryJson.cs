using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Json;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry;

/// <summary>The JSON layout of the chemistry records: qcdata 0.18's names, with nulls and empty collections left out.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(MatrixConverter), typeof(NamedValuesConverter), typeof(FileSetConverter), typeof(BondConverter),
        typeof(CalculationInputConverter), typeof(CalculationDataConverter),
        typeof(NamedEnumConverter<CalculationType>), typeof(NamedEnumConverter<EnergyKind>), typeof(NamedEnumConverter<FailureKind>),
    ])]
[JsonSerializable(typeof(Structure))]
[JsonSerializable(typeof(Identifiers))]
[JsonSerializable(typeof(Model))]
[JsonSerializable(typeof(ProgramArguments))]
[JsonSerializable(typeof(ProgramArgumentsWithSubprogram))]
[JsonSerializable(typeof(CalculationInput))]
[JsonSerializable(typeof(FileInput))]
[JsonSerializable(typeof(ProgramInput))]
[JsonSerializable(typeof(DualProgramInput))]
[JsonSerializable(typeof(CalculationData))]
[JsonSerializable(typeof(FilesData))]
[JsonSerializable(typeof(SinglePointData))]
[JsonSerializable(typeof(SinglePointDetails))]
[JsonSerializable(typeof(ThermochemistryData))]
[JsonSerializable(typeof(OptimizationData))]
[JsonSerializable(typeof(ConformerSearchData))]
[JsonSerializable(typeof(ScanData))]
[JsonSerializable(typeof(DynamicsData))]
[JsonSerializable(typeof(Provenance))]
[JsonSerializable(typeof(ProvenanceDetails))]
[JsonSerializable(typeof(Failure))]
[JsonSerializable(typeof(ProgramOutput))]
[JsonSerializable(typeof(NamedValues))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
internal sealed partial class ChemistryJson : JsonSerializerContext
{
    /// <summary>Compact writing, strict reading.</summary>
    public static JsonSerializerOptions Compact => field ??= MakeOptions(indented: false);

    /// <summary>Indented writing for people, strict reading.</summary>
    public static JsonSerializerOptions Indented => field ??= MakeOptions(indented: true);

    /// <summary>The records whose fields a document can name.</summary>
    public static IReadOnlyList<Type> DocumentTypes { get; } =
    [
        typeof(Structure), typeof(Identifiers), typeof(Model), typeof(ProgramArguments), typeof(ProgramArgumentsWithSubprogram),
        typeof(FileInput), typeof(ProgramInput), typeof(DualProgramInput), typeof(FilesData), typeof(SinglePointData), typeof(Wavefunction),
        typeof(OptimizationData), typeof(ConformerSearchData), typeof(ScanData), typeof(DynamicsData), typeof(Provenance), typeof(ProgramOutput),
    ];

    /// <summary>The layout of one type.</summary>
    public static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Compact.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions(bool indented) => new(Default.Options)
    {
        // Angstrom signs and Greek letters of logs stay readable; the documents are files, never HTML.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = Default.WithAddedModifier(LeaveOutEmpty),
        WriteIndented = indented,
    };

    private static void LeaveOutEmpty(JsonTypeInfo info)
    {
        foreach (JsonPropertyInfo property in info.Properties.Where(property => typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string)))
        {
            property.ShouldSerialize = (_, value) => value is IEnumerable items && items.GetEnumerator().MoveNext();
        }
    }
}
