using System.Text.Json;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;

namespace Aufbau.Chemistry.QcSchema;

/// <summary>Reads what failed: a FailedOperation, or an AtomicInput or AtomicResult with an error in it.</summary>
internal static class FailureReader
{
    /// <summary>The output.</summary>
    public static ProgramOutput Read(Field document)
    {
        Field? error = document.Optional("error");
        string type = error?.Optional("error_type") is { Value.ValueKind: JsonValueKind.String } given ? given.Text() : "unknown_error";
        string message = error is { Value.ValueKind: JsonValueKind.String } text ? text.Text()
            : error?.Optional("error_message") is { Value.ValueKind: JsonValueKind.String } sentence ? sentence.Text()
            : "The QCSchema document says that the calculation failed, and not why.";
        Field input = document.Optional("input_data") ?? document;
        return new ProgramOutput(
            Input(input),
            success: false,
            FilesData.Empty,
            ProvenanceFields.Read(document.Optional("provenance") is null ? input : document),
            ResultReader.Logs(document) ?? ResultReader.Logs(input),
            message,
            document.Optional("extras")?.Values())
        {
            Failure = new Failure(ErrorTypes.Kind(type), ErrorTypes.Code(type), message),
        };
    }

    /// <summary>The input; where it is not a valid one, which may be why it failed, a file input that keeps it.</summary>
    private static CalculationInput Input(Field input)
    {
        try
        {
            return InputReader.Read(input, withExtras: input.Path.Length > 0);
        }
        catch (ChemistryException)
        {
            return input.Path.Length == 0 ? new FileInput() : new FileInput(Extras: NamedValues.Empty.With(Names.FailedInput, input.Value));
        }
    }
}
