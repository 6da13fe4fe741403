using System.Text.Json;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;

namespace Aufbau.Cli.Compute;

/// <summary>Tells files with a whole program input apart from files with structures.</summary>
internal static class InputFiles
{
    private static readonly string[] TypeNames = ["calctype", "calc_type"];

    /// <summary>The program input in a file, or null when it holds something else.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ChemistryException">It is a program input, but not a valid one.</exception>
    public static ProgramInput? TryOpen(string path) => HoldsInput(path) ? ChemistryFile.Open<ProgramInput>(path) : null;

    private static bool HoldsInput(string path)
    {
        try
        {
            return Path.GetExtension(path).ToUpperInvariant() switch
            {
                ".JSON" => JsonHoldsInput(path),
                ".YAML" or ".YML" => File.ReadLines(path).Any(line => Array.Exists(TypeNames, name => line.StartsWith(name + ":", StringComparison.Ordinal))),
                _ => false,
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            // Opening the file as a structure says what is wrong with it.
            return false;
        }
    }

    private static bool JsonHoldsInput(string path)
    {
        using FileStream stream = File.OpenRead(path);
        using JsonDocument document = JsonDocument.Parse(stream);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && Array.Exists(TypeNames, name => document.RootElement.TryGetProperty(name, out _))
            && document.RootElement.TryGetProperty("structure", out _);
    }
}
