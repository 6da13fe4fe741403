using System.Collections;
using System.Collections.Frozen;
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
        typeof(NumberConverter), typeof(NumbersConverter), typeof(MatrixConverter), typeof(MatricesConverter),
        typeof(NamedValuesConverter), typeof(FileSetConverter), typeof(BondConverter),
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
    /// <remarks>Made on first use: the generated part's static fields are not yet there while this part's are set.</remarks>
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

    /// <summary>Lists that tell the kind of data, and are therefore written even when they are empty.</summary>
    private static readonly FrozenSet<string> Telling = ["trajectory", "conformers", "frames"];

    /// <summary>The layout of one type.</summary>
    public static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Compact.GetTypeInfo(typeof(T));

    /// <summary>Reads the value at the reader. Unlike <see cref="JsonSerializer"/> it moves this reader and no copy of it, so that an error
    /// deep inside leaves the reader where it happened.</summary>
    public static T ReadAs<T>(ref Utf8JsonReader reader)
        where T : class
    {
        JsonTypeInfo<T> info = Info<T>();
        return reader.TokenType == JsonTokenType.Null
            ? throw new JsonException("Expected an object, found null.")
            : ((JsonConverter<T>)info.Converter).Read(ref reader, typeof(T), info.Options)!; // Only null reads as null.
    }

    private static JsonSerializerOptions MakeOptions(bool indented)
    {
        var options = new JsonSerializerOptions(Default.Options)
        {
            // Angstrom signs and Greek letters of logs stay readable; the documents are files, never HTML.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = Default.WithAddedModifier(LeaveOutEmpty).WithAddedModifier(ReadLeftOutAsNull),
            WriteIndented = indented,
            IndentSize = 4,
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Nulls are not written, so what may be null may be absent, also where the constructor has no default for it.</summary>
    private static void ReadLeftOutAsNull(JsonTypeInfo info)
    {
        foreach (JsonPropertyInfo property in info.Properties.Where(property => property is { IsRequired: true, AssociatedParameter.IsNullable: true }))
        {
            property.IsRequired = false;
        }
    }

    private static void LeaveOutEmpty(JsonTypeInfo info)
    {
        foreach (JsonPropertyInfo property in info.Properties.Where(property => property.AssociatedParameter is not { HasDefaultValue: false }))
        {
            if (property.PropertyType == typeof(Structures.Identifiers))
            {
                property.ShouldSerialize = (_, value) => !Structures.Identifiers.Empty.Equals(value);
            }
            else if (typeof(IEnumerable).IsAssignableFrom(property.PropertyType) && property.PropertyType != typeof(string) && !Telling.Contains(property.Name))
            {
                property.ShouldSerialize = (_, value) => value is IEnumerable items && items.GetEnumerator().MoveNext();
            }
        }
    }
}
