using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Aufbau.Cli.Catalog;
using Aufbau.Cli.Completion;
using Aufbau.Cli.Compute;
using Aufbau.Cli.Constants;
using Aufbau.Cli.Conversion;
using Aufbau.Cli.Demo;
using Aufbau.Cli.Doctor;
using Aufbau.Cli.Files;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Structures;

namespace Aufbau.Cli.Output.Json;

/// <summary>The layout of <c>--json</c>: names in snake case, null for what is not known.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true)]
[JsonSerializable(typeof(ComputeSummary))]
[JsonSerializable(typeof(DemoReport))]
[JsonSerializable(typeof(FilesReport))]
[JsonSerializable(typeof(ProgramsReport))]
[JsonSerializable(typeof(ConversionReport))]
[JsonSerializable(typeof(StructureInfoReport))]
[JsonSerializable(typeof(RmsdReport))]
[JsonSerializable(typeof(ConstantsReport))]
[JsonSerializable(typeof(ElementReport))]
[JsonSerializable(typeof(SolventsReport))]
[JsonSerializable(typeof(DoctorReport))]
[JsonSerializable(typeof(CompletionReport))]
[JsonSerializable(typeof(ErrorReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>Indented, with letters of all languages as they are.</summary>
    public static JsonSerializerOptions Indented => field ??= MakeIndented();

    private static JsonSerializerOptions MakeIndented() => new(Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };
}
