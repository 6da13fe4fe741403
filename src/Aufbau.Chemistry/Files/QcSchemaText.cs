using System.Text;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.QcSchema;

namespace Aufbau.Chemistry.Files;

/// <summary>QCSchema documents among the files.</summary>
internal static class QcSchemaText
{
    /// <summary>A QCSchema document, or a list of them, in Aufbau's own layout.</summary>
    /// <returns>The other text, or null when it is something else.</returns>
    /// <exception cref="ChemistryException">It is QCSchema, but not valid.</exception>
    public static byte[]? InOwnLayout(byte[] json, string source, bool hasLines)
    {
        try
        {
            return QcSchemaDocument.InOwnLayout(json) is { } text ? Encoding.UTF8.GetBytes(text) : null;
        }
        catch (ChemistryException exception)
        {
            string line = hasLines && exception.Data[QcSchemaDocument.PlaceOfError] is string path ? $", line {JsonPlace.LineOf(json, path)}" : "";
            throw new ChemistryException($"{source} (QCSchema){line}: {exception.Message}", exception);
        }
    }

    /// <summary>The QCSchema document of an object.</summary>
    /// <exception cref="ChemistryException">QCSchema has no place for it.</exception>
    public static string Write(object value, string path) => value switch
    {
        ProgramInput input => QcSchemaDocument.Write(input),
        ProgramOutput output => QcSchemaDocument.Write(output),
        _ => throw new ChemistryException($"QCSchema holds inputs and results of single points, not a {value.GetType().Name}; save '{path}' without .qcschema in its name."),
    };
}
