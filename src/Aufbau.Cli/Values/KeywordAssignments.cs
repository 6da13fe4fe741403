using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Aufbau.Chemistry;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Values;

/// <summary>Program keywords as they are typed: <c>name=value</c>, where the value has a type and dots in the name nest.</summary>
internal static class KeywordAssignments
{
    /// <summary>Adds assignments to keywords; what is assigned later wins.</summary>
    /// <param name="keywords">The keywords so far.</param>
    /// <param name="assignments">Each <c>name=value</c>.</param>
    /// <exception cref="UsageException">An assignment has no name or value, or a name is both a value and a group.</exception>
    public static NamedValues Apply(NamedValues keywords, IEnumerable<string> assignments)
    {
        var root = new JsonObject();
        foreach ((string name, JsonElement value) in keywords)
        {
            root[name] = Node(value);
        }

        foreach (string assignment in assignments)
        {
            Assign(root, assignment);
        }

        return NamedValues.Create(root.Select(pair =>
            new KeyValuePair<string, JsonElement>(pair.Key, JsonElement.Parse(pair.Value?.ToJsonString() ?? "null"))));
    }

    /// <summary>The value in its type: true and false, null, whole and real numbers, JSON lists, objects and quoted text; anything else is text.</summary>
    /// <param name="text">The text after the equals sign.</param>
    public static JsonElement Value(string text)
    {
        string trimmed = text.Trim();
        if (trimmed is "true" or "false" or "null" || (trimmed.Length > 0 && trimmed[0] is '"' or '[' or '{'))
        {
            try
            {
                return JsonElement.Parse(trimmed);
            }
            catch (JsonException exception)
            {
                throw new UsageException($"The keyword value {trimmed} begins like JSON but is not: write lists as '[1,2]' and text in double quotes.", exception);
            }
        }

        if (trimmed.Length > 1 && trimmed[0] == '\'' && trimmed[^1] == '\'')
        {
            return Text(trimmed[1..^1]);
        }

        if (long.TryParse(trimmed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole))
        {
            return JsonElement.Parse(whole.ToString(CultureInfo.InvariantCulture));
        }

        return double.TryParse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture, out double real) && double.IsFinite(real) && char.IsAsciiDigit(trimmed[^1] == '.' ? '0' : trimmed[^1])
            ? JsonElement.Parse(real.ToString("R", CultureInfo.InvariantCulture))
            : trimmed switch
            {
                "True" or "TRUE" => JsonElement.Parse("true"),
                "False" or "FALSE" => JsonElement.Parse("false"),
                _ => Text(trimmed),
            };
    }

    private static void Assign(JsonObject root, string assignment)
    {
        int equals = assignment.IndexOf('=', StringComparison.Ordinal);
        string[] path = equals <= 0 ? [] : [.. assignment[..equals].Split('.').Select(part => part.Trim())];
        if (path.Length == 0 || path.Contains("") || equals == assignment.Length - 1)
        {
            throw new UsageException($"A keyword is given as name=value, such as -k accuracy=0.1; '{assignment}' is not.");
        }

        JsonObject group = root;
        foreach (string part in path[..^1])
        {
            JsonNode? inner = group[part] ??= new JsonObject();
            group = inner as JsonObject
                ?? throw new UsageException($"The keyword '{assignment}' needs '{part}' to be a group, but it was given a value before.");
        }

        group[path[^1]] = Node(Value(assignment[(equals + 1)..]));
    }

    private static JsonElement Text(string text) => JsonElement.Parse($"\"{JsonEncodedText.Encode(text)}\"");

    private static JsonNode? Node(JsonElement value) => JsonNode.Parse(value.GetRawText());
}
