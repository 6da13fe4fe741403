using System.Text.Json;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.QcSchema;

/// <summary>Turns inputs and results of single points into documents of QCSchema version 1 (QCElemental's AtomicInput, AtomicResult and
/// FailedOperation) and back. Number arrays are flat, everything is in atomic units.</summary>
public static class QcSchemaDocument
{
    /// <summary>What an error's <see cref="Exception.Data"/> calls the way to the value that it is about.</summary>
    internal const string PlaceOfError = Field.PathName;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Json.Deepest, AllowDuplicateProperties = false };

    /// <summary>Writes an AtomicInput. Its frame is fixed by <c>fix_com</c> and <c>fix_orientation</c>.</summary>
    /// <param name="input">An energy, gradient or Hessian without files, arguments of the command line and further structures.</param>
    /// <returns>Indented JSON.</returns>
    /// <exception cref="ChemistryException">QCSchema has no place for what the input holds.</exception>
    public static string Write(ProgramInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Json.Text(InputWriter.Write(input));
    }

    /// <summary>Writes an AtomicResult, or a FailedOperation for what failed. What QCSchema has no place for, such as wavenumbers and files,
    /// stands in <c>extras.aufbau_data</c>.</summary>
    /// <param name="output">The output of a single point.</param>
    /// <returns>Indented JSON.</returns>
    /// <exception cref="ChemistryException">QCSchema has no place for what the output holds.</exception>
    public static string Write(ProgramOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        return Json.Text(ResultWriter.Write(output));
    }

    /// <summary>Reads an AtomicInput.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ChemistryException">It is not one of version 1; the message names the place.</exception>
    public static ProgramInput ReadInput(string json) => Read(json) as ProgramInput ?? throw new ChemistryException("The document is not a QCSchema AtomicInput.");

    /// <summary>Reads an AtomicResult or a FailedOperation. Dipoles that psi4 before 1.4 wrote in debye become e·bohr.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="ChemistryException">It is neither of version 1; the message names the place.</exception>
    public static ProgramOutput ReadOutput(string json) =>
        Read(json) as ProgramOutput ?? throw new ChemistryException("The document is neither a QCSchema AtomicResult nor a FailedOperation.");

    /// <summary>The document, or each of a list of documents, in Aufbau's own layout.</summary>
    /// <returns>JSON, or null when it is not QCSchema, or not JSON.</returns>
    /// <exception cref="ChemistryException">It is QCSchema, but not valid.</exception>
    internal static string? InOwnLayout(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            Field root = new(document.RootElement, "");
            if (root.Value.ValueKind != JsonValueKind.Array)
            {
                return OwnLayout(root);
            }

            string?[] items = [.. root.Items().Select(OwnLayout)];
            return Array.TrueForAll(items, item => item is null) ? null
                : $"[{string.Join(",", items.Select((item, index) => item ?? root.Value[index].GetRawText()))}]";
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? OwnLayout(Field document) => ValueOf(document) switch
    {
        ProgramInput input => JsonSerializer.Serialize(input, ChemistryJson.Info<ProgramInput>()),
        ProgramOutput output => JsonSerializer.Serialize(output, ChemistryJson.Info<ProgramOutput>()),
        Structure structure => JsonSerializer.Serialize(structure, ChemistryJson.Info<Structure>()),
        _ => null,
    };

    private static object? Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return ValueOf(new Field(JsonElement.Parse(json, Options), ""));
        }
        catch (JsonException exception)
        {
            throw new ChemistryException($"The document is not valid JSON: {exception.Message}", exception);
        }
    }

    /// <summary>What a document holds. Its fields decide more than its name: psi4 leaves the name of an input on what failed.</summary>
    private static object? ValueOf(Field document) => QcSchemaKind.Of(document) switch
    {
        QcSchemaKind.Molecule => MoleculeReader.Read(document),
        QcSchemaKind.Input => InputReader.Read(document),
        QcSchemaKind.Result => ResultReader.Read(document),
        QcSchemaKind.Failure => FailureReader.Read(document),
        _ => null,
    };
}
