using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aufbau.Chemistry.QcSchema;

/// <summary>Pieces of JSON, and their text for people.</summary>
internal static class Json
{
    private const int Step = 2;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A flat list; what is not a finite number is null.</summary>
    public static JsonArray Numbers(ReadOnlySpan<double> numbers)
    {
        var array = new JsonArray();
        foreach (double number in numbers)
        {
            array.Add((JsonNode?)(double.IsFinite(number) ? JsonValue.Create(number) : null));
        }

        return array;
    }

    /// <summary>An object from named values.</summary>
    public static JsonObject Object(NamedValues values)
    {
        var result = new JsonObject();
        foreach ((string name, JsonElement value) in values)
        {
            result[name] = Node(value);
        }

        return result;
    }

    /// <summary>A value that can be put into an object.</summary>
    public static JsonNode? Node(JsonElement value) => JsonNode.Parse(value.GetRawText(), documentOptions: new() { MaxDepth = Deepest });

    /// <summary>Deeper than any document of this kind.</summary>
    public const int Deepest = 256;

    /// <summary>The indented text; a list of numbers or of lists of numbers stands on one line.</summary>
    public static string Text(JsonNode node)
    {
        var text = new StringBuilder();
        Print(node, 0, text);
        return text.Append('\n').ToString();
    }

    private static void Print(JsonNode? node, int indent, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } members:
                text.Append('{');
                foreach ((string name, JsonNode? value) in members)
                {
                    NewLine(indent + Step, text).Append(JsonValue.Create(name).ToJsonString(Readable)).Append(": ");
                    Print(value, indent + Step, text);
                    text.Append(',');
                }

                text.Length--;
                NewLine(indent, text).Append('}');
                break;
            case JsonArray items when items.Any(item => item is JsonObject):
                text.Append('[');
                foreach (JsonNode? item in items)
                {
                    NewLine(indent + Step, text);
                    Print(item, indent + Step, text);
                    text.Append(',');
                }

                text.Length--;
                NewLine(indent, text).Append(']');
                break;
            default:
                text.Append(node?.ToJsonString(Readable) ?? "null");
                break;
        }
    }

    private static StringBuilder NewLine(int indent, StringBuilder text) => text.Append('\n').Append(' ', indent);
}
