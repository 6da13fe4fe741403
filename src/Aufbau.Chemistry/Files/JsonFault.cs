using System.Text.Json;
using System.Text.RegularExpressions;

namespace Aufbau.Chemistry.Files;

/// <summary>Turns what went wrong while JSON was read into a sentence that names file, line, place, and the nearest valid name.</summary>
internal static partial class JsonFault
{
    /// <summary>Whether an exception is about the text and not about this program.</summary>
    public static bool IsAboutText(Exception exception) =>
        exception is JsonException or ChemistryException
        || (exception is InvalidOperationException or FormatException && exception.Source == "System.Text.Json.Rethrowable");

    /// <summary>The error for a user.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="json">The text.</param>
    /// <param name="offset">Where the reader stood.</param>
    /// <param name="source">The name of the file.</param>
    /// <param name="hasLines">Whether the text has the lines of the file.</param>
    public static ChemistryException Explain(Exception exception, ReadOnlySpan<byte> json, long offset, string source, bool hasLines)
    {
        if (exception is JsonException { LineNumber: { } line, BytePositionInLine: { } position })
        {
            offset = JsonPlace.Offset(json, line, position);
        }

        JsonPlace place = JsonPlace.Find(json, offset);
        string where = string.Concat(source, hasLines ? $", line {place.Line}" : "", place.Path.Length > 0 ? $", {place.Path}" : "");
        return new ChemistryException($"{where}: {Sentence(exception, place)}", exception);
    }

    private static string Sentence(Exception exception, JsonPlace place)
    {
        string message = exception.Message.Split(" Path: ", 2)[0].Split(" LineNumber: ", 2)[0].Trim();
        string found = place.Token.Length > 0 ? $", found '{place.Token}'" : "";
        if (exception is ChemistryException)
        {
            return message;
        }

        if (UnknownName().Match(message) is { Success: true } unknown)
        {
            string name = unknown.Groups["name"].Value;
            string[] valid = Names(unknown.Groups["type"].Value);
            return $"unknown field '{name}'.{NearestName.Suggest(name, valid)}{(valid.Length == 0 ? "" : $" Known are: {string.Join(", ", valid)}.")}";
        }

        return Missing().Match(message) is { Success: true } missing ? $"required fields are missing: {missing.Groups["names"].Value.TrimEnd('.')}."
            : Twice().Match(message) is { Success: true } twice ? $"the field '{twice.Groups["name"].Value}' is given twice."
            : WrongType().Match(message) is { Success: true } wrong ? $"expected {Words(wrong.Groups["type"].Value)}{found}."
            : exception is FormatException ? $"expected {(message.Contains("Int", StringComparison.Ordinal) ? "a whole number" : "a number")}{found}."
            : exception is InvalidOperationException && message.Contains("token type", StringComparison.Ordinal) ? $"expected {Words(message)}{found}."
            : exception is JsonException { LineNumber: not null } ? $"this is not valid JSON: {message}"
            : message.StartsWith("Expected", StringComparison.Ordinal) && !message.Contains("found", StringComparison.Ordinal) ? $"{message.TrimEnd('.')}{found}."
            : message;
    }

    private static string[] Names(string type) =>
        [.. ChemistryJson.DocumentTypes.Where(known => known.FullName == type)
            .SelectMany(known => ChemistryJson.Compact.GetTypeInfo(known).Properties)
            .Select(property => property.Name)];

    private static string Words(string type) =>
        type.Contains("String", StringComparison.Ordinal) && !type.Contains("IReadOnly", StringComparison.Ordinal) && !type.Contains("token type", StringComparison.Ordinal)
            || type.EndsWith("as a string.", StringComparison.Ordinal) ? "a text"
        : type.Contains("Int32", StringComparison.Ordinal) || type.Contains("Int64", StringComparison.Ordinal) ? "a whole number"
        : type.EndsWith("as a number.", StringComparison.Ordinal) ? "a number"
        : type.Contains("oolean", StringComparison.Ordinal) ? "true or false"
        : type.Contains("IReadOnlyList", StringComparison.Ordinal) ? "a list"
        : "an object";

    [GeneratedRegex("JSON property '(?<name>.*)' could not be mapped to any .NET member contained in type '(?<type>[^']*)'", RegexOptions.Singleline)]
    private static partial Regex UnknownName();

    [GeneratedRegex("missing required properties including: (?<names>.*)")]
    private static partial Regex Missing();

    [GeneratedRegex("Duplicate property '(?<name>.*)' encountered", RegexOptions.Singleline)]
    private static partial Regex Twice();

    [GeneratedRegex("could not be converted to (?<type>.*)")]
    private static partial Regex WrongType();
}
