using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace Aufbau.Chemistry.Files;

/// <summary>Reads and writes the records as JSON, with errors that name file, line, place and the nearest valid name.</summary>
internal static partial class JsonFormat
{
    /// <summary>Reads one object.</summary>
    public static T Read<T>(string json, string source)
    {
        try
        {
            return JsonSerializer.Deserialize(json, ChemistryJson.Info<T>())
                ?? throw new ChemistryException($"{source} holds only 'null'.");
        }
        catch (JsonException exception)
        {
            throw new ChemistryException(Explain(exception, source), exception);
        }
        catch (ChemistryException exception) when (!exception.Message.StartsWith(source, StringComparison.Ordinal))
        {
            throw new ChemistryException($"{source}: {exception.Message}", exception);
        }
    }

    /// <summary>Parses without looking at the layout.</summary>
    public static JsonElement Parse(string json, string source)
    {
        try
        {
            return JsonElement.Parse(json);
        }
        catch (JsonException exception)
        {
            throw new ChemistryException(Explain(exception, source), exception);
        }
    }

    /// <summary>Writes one object for people and programs.</summary>
    public static string Write<T>(T value) =>
        JsonSerializer.Serialize(value, (JsonTypeInfo<T>)ChemistryJson.Indented.GetTypeInfo(typeof(T))) + "\n";

    private static string Explain(JsonException exception, string source)
    {
        string place = exception.LineNumber is { } line ? $"{source}, line {line + 1}" : source;
        string path = exception.Path is { Length: > 1 } known ? $" at {known}" : "";
        string message = exception.Message.Split(" Path: ", 2)[0].Split(" LineNumber: ", 2)[0];
        if (UnknownName().Match(message) is { Success: true } unknown)
        {
            string name = unknown.Groups["name"].Value;
            string[] valid = Names(unknown.Groups["type"].Value);
            return $"{place}: unknown field '{name}'{path}.{NearestName.Suggest(name, valid)}{(valid.Length == 0 ? "" : $" Known are: {string.Join(", ", valid)}.")}";
        }

        if (Missing().Match(message) is { Success: true } missing)
        {
            return $"{place}: required fields are missing{path}: {missing.Groups["names"].Value.TrimEnd('.')}.";
        }

        if (WrongType().Match(message) is { Success: true } wrong)
        {
            return $"{place}: expected {Words(wrong.Groups["type"].Value)}{path}.";
        }

        return $"{place}: {message.TrimEnd('.', ' ')}{path}.";
    }

    private static string[] Names(string type) =>
        [.. ChemistryJson.DocumentTypes.Where(known => known.FullName == type)
            .SelectMany(known => ChemistryJson.Compact.GetTypeInfo(known).Properties)
            .Select(property => property.Name)];

    private static string Words(string type) => type switch
    {
        "System.String" => "a text",
        "System.Int32" or "System.Nullable`1[System.Int32]" => "a whole number",
        "System.Double" or "System.Nullable`1[System.Double]" => "a number",
        "System.Boolean" or "System.Nullable`1[System.Boolean]" => "true or false",
        _ when type.Contains("CalculationType", StringComparison.Ordinal) =>
            $"one of {string.Join(", ", Enum.GetNames<Inputs.CalculationType>().Select(JsonNamingPolicy.SnakeCaseLower.ConvertName))}",
        _ when type.Contains("IReadOnlyList", StringComparison.Ordinal) => "a list",
        _ => "an object",
    };

    [GeneratedRegex("JSON property '(?<name>[^']*)' could not be mapped to any .NET member contained in type '(?<type>[^']*)'")]
    private static partial Regex UnknownName();

    [GeneratedRegex("missing required properties including: (?<names>.*)")]
    private static partial Regex Missing();

    [GeneratedRegex("could not be converted to (?<type>[^ ]+?)\\.?$")]
    private static partial Regex WrongType();
}
