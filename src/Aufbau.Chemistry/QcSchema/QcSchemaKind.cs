using System.Text.Json;

namespace Aufbau.Chemistry.QcSchema;

/// <summary>The kinds of QCSchema documents, told apart by <c>schema_name</c> and, where that is missing or wrong, by the fields.</summary>
internal static class QcSchemaKind
{
    public const string Molecule = "molecule";
    public const string Input = "input";
    public const string Result = "result";
    public const string Failure = "failure";

    /// <summary>The kind of a document, or null when it is not QCSchema.</summary>
    /// <exception cref="ChemistryException">It is QCSchema of a kind or version that is not supported.</exception>
    public static string? Of(Field document)
    {
        string? name = document.Optional("schema_name") is { Value.ValueKind: JsonValueKind.String } given
            ? given.Text().Replace("qc_schema", "qcschema", StringComparison.Ordinal)
            : null;
        if (name is null)
        {
            return IsFailedOperation(document) ? Failure
                : document.Optional("driver") is not null && document.Optional("molecule") is not null ? InputOrResult(document)
                : null;
        }

        switch (name)
        {
            case Names.Molecule or "qcschema":
                return Molecule;
            case Names.Input or Names.Output:
                return document.Optional("schema_version") is { } version && version.Whole() != Names.Version
                    ? throw version.Expected($"version {Names.Version} of QCSchema")
                    : InputOrResult(document);
            case not null when name.StartsWith("qcschema", StringComparison.Ordinal):
                throw document.Required("schema_name").Expected($"{Names.Input}, {Names.Output} or {Names.Molecule}");
            default:
                return null;
        }
    }

    private static string InputOrResult(Field document) =>
        document.Optional("success") is not null || document.Optional("return_result") is not null || document.Optional("error") is not null ? Result : Input;

    /// <summary>A FailedOperation has no name; an output of Aufbau has no <c>error</c>.</summary>
    private static bool IsFailedOperation(Field document) =>
        document.Optional("error")?.Optional("error_message") is not null
        && document.Optional("success") is { Value.ValueKind: JsonValueKind.False }
        && document.Optional("driver") is null;
}
