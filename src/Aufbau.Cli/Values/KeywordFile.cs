using System.Text.Json;
using Aufbau.Chemistry;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Values;

/// <summary>Program keywords from a JSON file, or from YAML with one <c>name: value</c> per line and nesting by indentation.</summary>
internal static class KeywordFile
{
    /// <summary>Reads the keywords.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="UsageException">The file cannot be read or holds something else.</exception>
    public static NamedValues Read(string path)
    {
        string text = ReadText(path);
        return path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
            ? KeywordAssignments.Apply(NamedValues.Empty, YamlAssignments(path, text))
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

    private static IEnumerable<string> YamlAssignments(string path, string text)
    {
        var groups = new Stack<(int Indent, string Name)>();
        int number = 0;
        foreach (string raw in text.Split('\n'))
        {
            number++;
            string line = StripComment(raw).TrimEnd();
            if (line.Trim() is "" or "---")
            {
                continue;
            }

            int indent = line.Length - line.TrimStart().Length;
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0 || line.TrimStart().StartsWith('-'))
            {
                throw new UsageException($"Line {number} of the keyword file '{path}' is not 'name: value'; write lists as [1, 2].");
            }

            while (groups.TryPeek(out (int Indent, string Name) outer) && outer.Indent >= indent)
            {
                _ = groups.Pop();
            }

            string name = string.Join('.', groups.Reverse().Select(group => group.Name).Append(line[indent..colon].Trim().Trim('"', '\'')));
            string value = line[(colon + 1)..].Trim();
            if (value.Length > 0)
            {
                yield return $"{name}={value}";
            }
            else
            {
                groups.Push((indent, line[indent..colon].Trim()));
            }
        }
    }

    private static string StripComment(string line)
    {
        int hash = line.IndexOf(" #", StringComparison.Ordinal);
        return line.StartsWith('#') ? "" : hash >= 0 ? line[..hash] : line;
    }
}
