using System.Globalization;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Aufbau.Chemistry.Files;

/// <summary>Turns YAML into JSON and back; the layout is the JSON layout. Plain scalars follow YAML 1.2's core schema.</summary>
internal static class YamlFormat
{
    private const int DeepestNesting = 64;

    /// <summary>The JSON of a YAML document.</summary>
    /// <exception cref="ChemistryException">The text is not YAML, or is nested too deeply.</exception>
    public static string ToJson(string yaml, string source)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = new StringReader(yaml);
            stream.Load(reader);
        }
        catch (YamlException exception)
        {
            throw new ChemistryException($"{source}, line {exception.Start.Line}: {exception.Message}", exception);
        }

        if (stream.Documents.Count != 1)
        {
            throw new ChemistryException($"{source} holds {stream.Documents.Count} YAML documents; one was expected.");
        }

        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            Write(writer, stream.Documents[0].RootNode, source, 0);
        }

        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    /// <summary>The YAML of a JSON document. Lists of plain numbers stand on one line.</summary>
    public static string FromJson(JsonElement element)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        var emitter = new Emitter(text, new EmitterSettings(2, int.MaxValue, false, 1024));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart());
        Emit(emitter, element);
        emitter.Emit(new DocumentEnd(true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Write(Utf8JsonWriter writer, YamlNode node, string source, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new ChemistryException($"{source}, line {node.Start.Line}: nested deeper than {DeepestNesting} levels.");
        }

        switch (node)
        {
            case YamlMappingNode mapping:
                writer.WriteStartObject();
                foreach ((YamlNode key, YamlNode value) in mapping.Children)
                {
                    writer.WritePropertyName(((YamlScalarNode)key).Value ?? "");
                    Write(writer, value, source, depth + 1);
                }

                writer.WriteEndObject();
                break;
            case YamlSequenceNode sequence:
                writer.WriteStartArray();
                foreach (YamlNode item in sequence.Children)
                {
                    Write(writer, item, source, depth + 1);
                }

                writer.WriteEndArray();
                break;
            case YamlScalarNode scalar:
                WriteScalar(writer, scalar);
                break;
            default:
                throw new ChemistryException($"{source}, line {node.Start.Line}: aliases that contain themselves cannot be read.");
        }
    }

    private static void WriteScalar(Utf8JsonWriter writer, YamlScalarNode scalar)
    {
        string value = scalar.Value ?? "";
        string? json = scalar.Style == ScalarStyle.Plain ? PlainJson(value) : null;
        if (json is null)
        {
            writer.WriteStringValue(value);
        }
        else
        {
            writer.WriteRawValue(json);
        }
    }

    /// <summary>The JSON of a plain scalar that is not a text, else null.</summary>
    private static string? PlainJson(string value) => value switch
    {
        "" or "~" or "null" or "Null" or "NULL" => "null",
        "true" or "True" or "TRUE" => "true",
        "false" or "False" or "FALSE" => "false",
        _ when !(char.IsAsciiDigit(value[0]) || value[0] is '-' or '+' or '.') => null,
        _ when long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) =>
            value == "-0" ? value : whole.ToString(CultureInfo.InvariantCulture),
        _ when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number) =>
            number.ToString("R", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static void Emit(Emitter emitter, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                emitter.Emit(new MappingStart());
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    EmitText(emitter, property.Name);
                    Emit(emitter, property.Value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case JsonValueKind.Array:
                bool numbers = element.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Number);
                emitter.Emit(new SequenceStart(default, default, true, numbers ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (JsonElement item in element.EnumerateArray())
                {
                    Emit(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case JsonValueKind.String:
                EmitText(emitter, element.GetString()!); // The kind is String.
                break;
            default:
                emitter.Emit(new Scalar(default, default, element.GetRawText(), ScalarStyle.Plain, true, false));
                break;
        }
    }

    private static void EmitText(Emitter emitter, string text)
    {
        ScalarStyle style = text.Contains('\n', StringComparison.Ordinal) && !text.Any(c => char.IsControl(c) && c != '\n') ? ScalarStyle.Literal
            : PlainJson(text) is not null || text.Any(char.IsControl) ? ScalarStyle.DoubleQuoted
            : ScalarStyle.Any;
        emitter.Emit(new Scalar(default, default, text, style, true, true));
    }
}
