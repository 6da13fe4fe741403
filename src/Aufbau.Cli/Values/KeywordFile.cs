using System.Text.Json;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Values;

/// <summary>Program keywords from a JSON file, or from YAML with one <c>name: value</c> per line.</summary>
internal static class KeywordFile
{
    /// <summary>Reads the keywords.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UsageException">The file cannot be read or holds something else.</exception>
    public static NamedValues Read(string path)
    {
        string text = ReadText(path);
        return path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
            ? Yaml(path, text)
            : Json(path, text);
    }

    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UsageException($"There is no keyword file '{path}'.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The keyword file '{path}' cannot be read: {exception.Message}", exception);
        }
    }

    private static NamedValues Json(string path, string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip });
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? NamedValues.Create(document.RootElement.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, entry.Value.Clone())))
                : throw new UsageException($"The keyword file '{path}' must hold one JSON object, such as {{\"accuracy\": 0.1}}.");
        }
        catch (JsonException exception)
        {
            throw new UsageException($"The keyword file '{path}' is not valid JSON: line {exception.LineNumber + 1}.", exception);
        }
    }

    /// <summary>YAML is read by the reader of program arguments, whose keywords it becomes.</summary>
    private static NamedValues Yaml(string path, string text)
    {
        IEnumerable<string> lines = text.Split('\n').Where(line => line.TrimEnd() is not "---" and not "...").Select(line => "  " + line);
        try
        {
            return ChemistryFile.Read<ProgramArguments>($"keywords:\n{string.Join('\n', lines)}\nmodel:\n  method: none\n", path).Keywords;
        }
        catch (ChemistryException exception)
        {
            throw new UsageException($"The keyword file '{path}' must hold lines 'name: value': {exception.Message}", exception);
        }
    }
}
