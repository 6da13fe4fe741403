using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Aufbau.Chemistry.Files;

/// <summary>Writes JSON as YAML: maps and lists in blocks, lists of numbers on one line, texts of several lines as blocks that keep every
/// character. Texts that any version of YAML could take for something else stand in quotes.</summary>
internal sealed class YamlWriter
{
    private const int Step = 2;

    /// <summary>Readers give up on a longer name that stands before its colon.</summary>
    private const int LongestSimpleName = 120;

    private readonly StringBuilder _yaml = new();

    /// <summary>The YAML of a JSON document.</summary>
    public static string FromJson(JsonElement element)
    {
        var writer = new YamlWriter();
        if (IsBlock(element))
        {
            writer.Block(element, 0, continued: false);
        }
        else
        {
            writer.Scalar(element, 0);
        }

        return writer._yaml.ToString();
    }

    private static bool IsBlock(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Any(),
        JsonValueKind.Array => element.EnumerateArray().Any(item => item.ValueKind is not (JsonValueKind.Number or JsonValueKind.Null)),
        _ => false,
    };

    /// <summary>Writes a map or a list in lines of their own; the first line may already have begun.</summary>
    private void Block(JsonElement element, int indent, bool continued)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty property in element.EnumerateObject())
            {
                _yaml.Append(' ', continued ? 0 : indent);
                continued = false;
                Name(property.Name, indent);
                Value(property.Value, indent);
            }

            return;
        }

        foreach (JsonElement item in element.EnumerateArray())
        {
            _yaml.Append(' ', continued ? 0 : indent).Append('-');
            continued = false;
            if (IsBlock(item))
            {
                _yaml.Append(' ');
                Block(item, indent + Step, continued: true);
            }
            else
            {
                Value(item, indent);
            }
        }
    }

    private void Name(string name, int indent)
    {
        string text = YamlScalars.IsPlain(name) ? name : Quoted(name);
        if (text.Length <= LongestSimpleName)
        {
            _yaml.Append(text).Append(':');
        }
        else
        {
            _yaml.Append("? ").Append(text).Append('\n').Append(' ', indent).Append(':');
        }
    }

    /// <summary>Writes what follows a colon or a dash, to the end of its line or lines.</summary>
    private void Value(JsonElement element, int indent)
    {
        if (IsBlock(element))
        {
            _yaml.Append('\n');
            Block(element, indent + Step, continued: false);
        }
        else
        {
            _yaml.Append(' ');
            Scalar(element, indent + Step);
        }
    }

    private void Scalar(JsonElement element, int indent)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String when CanBeLiteral(element.GetString()!): // The kind is String.
                Literal(element.GetString()!, indent);
                return;
            case JsonValueKind.String:
                string text = element.GetString()!;
                _yaml.Append(YamlScalars.IsPlain(text) ? text : Quoted(text));
                break;
            case JsonValueKind.Object:
                _yaml.Append("{}");
                break;
            case JsonValueKind.Array:
                _yaml.Append('[').AppendJoin(", ", element.EnumerateArray().Select(item => YamlScalars.Number(item.GetRawText()))).Append(']');
                break;
            case JsonValueKind.Number:
                _yaml.Append(YamlScalars.Number(element.GetRawText()));
                break;
            default:
                _yaml.Append(element.GetRawText());
                break;
        }

        _yaml.Append('\n');
    }

    /// <summary>Whether a text has several lines of characters that a block keeps. A first or last line of blanks only is not kept by
    /// every reader.</summary>
    private static bool CanBeLiteral(string text)
    {
        string inner = text.Trim('\n');
        return text.Contains('\n', StringComparison.Ordinal)
            && !string.IsNullOrWhiteSpace(inner.Split('\n', 2)[0])
            && !string.IsNullOrWhiteSpace(inner[(inner.LastIndexOf('\n') + 1)..])
            && !text.Any(c => c != '\n' && IsEscaped(c));
    }

    private void Literal(string text, int indent)
    {
        bool ends = text.EndsWith('\n');
        _yaml.Append('|').Append(Step).Append(ends ? '+' : '-').Append('\n');
        foreach (string line in (ends ? text[..^1] : text).Split('\n'))
        {
            _yaml.Append(' ', line.Length == 0 ? 0 : indent).Append(line).Append('\n');
        }
    }

    private static bool IsEscaped(char c) =>
        c is < ' ' or (> '~' and < '\u00a0') or '\u2028' or '\u2029' or '\ufeff' or >= '\ufffe' || char.IsSurrogate(c);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\U{char.ConvertToUtf32(text[i], text[i + 1]):X8}");
                i++;
                continue;
            }

            _ = text[i] switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append("\\\\"),
                '\n' => quoted.Append("\\n"),
                '\t' => quoted.Append("\\t"),
                char c when char.IsSurrogate(c) => quoted.Append('\ufffd'),
                char c when IsEscaped(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                char c => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
