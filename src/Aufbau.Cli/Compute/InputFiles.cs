using System.Text.Json;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;

namespace Aufbau.Cli.Compute;

/// <summary>Tells files with a whole program input apart from files with structures.</summary>
internal static class InputFiles
{
    private static readonly string[] TypeNames = ["calctype", "calc_type"];

    /// <summary>The program input in a text, or null when it holds something else.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="path">The name of the file: its suffix decides the format.</param>
    /// <exception cref="ChemistryException">It is a program input, but not a valid one.</exception>
    public static ProgramInput? TryRead(string text, string path) => HoldsInput(text, path) ? ChemistryFile.Read<ProgramInput>(text, path) : null;

    private static bool HoldsInput(string text, string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".JSON" => JsonHoldsInput(text),
        ".YAML" or ".YML" => Array.Exists(TypeNames, name => text.StartsWith(name + ":", StringComparison.Ordinal) || text.Contains($"\n{name}:", StringComparison.Ordinal)),
        ".TOML" => Array.Exists(TypeNames, name => text.StartsWith(name + " =", StringComparison.Ordinal) || text.Contains($"\n{name} =", StringComparison.Ordinal)),
        _ => false,
    };

    private static bool JsonHoldsInput(string text)
    {
        // A cheap look first: results and trajectories can be large.
        if (!Array.Exists(TypeNames, name => text.Contains($"\"{name}\"", StringComparison.Ordinal)))
        {
            return false;
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object
                && Array.Exists(TypeNames, name => document.RootElement.TryGetProperty(name, out _))
                && document.RootElement.TryGetProperty("structure", out _);
        }
        catch (JsonException)
        {
            // Reading it as a structure says what is wrong with it.
            return false;
        }
    }
}
