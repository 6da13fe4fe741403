using System.Text;
using System.Text.Json;

namespace Aufbau.Chemistry.Toml;

/// <summary>Writes JSON as TOML 1.0: values first, then tables with headers; lists of numbers on one line, texts of several lines as such.
/// Null, which TOML does not have, is written as nan, which is read as null.</summary>
internal sealed class TomlWriter
{
    private const int Step = 4;

    private readonly StringBuilder _toml = new();

    /// <summary>The TOML of a JSON document.</summary>
    /// <exception cref="ChemistryException">It is neither an object nor a list.</exception>
    public static string FromJson(JsonElement element)
    {
        var writer = new TomlWriter();
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.Table(element, "");
                break;
            case JsonValueKind.Array when IsTableList(element):
                writer.TableList(element, TomlDocument.ListName);
                break;
            case JsonValueKind.Array:
                writer.Member(TomlDocument.ListName, element);
                break;
            default:
                throw new ChemistryException("A TOML document is an object or a list.");
        }

        // A file without a character looks like one that was cut off.
        return writer._toml.Length == 0 ? "# nothing\n" : writer._toml.ToString();
    }

    private static bool IsTableList(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array && element.GetArrayLength() > 0 && element.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Object);

    private static bool HasHeader(JsonElement element) => element.ValueKind == JsonValueKind.Object || IsTableList(element);

    private void Table(JsonElement table, string path)
    {
        foreach (JsonProperty member in table.EnumerateObject().Where(member => !HasHeader(member.Value)))
        {
            Member(TomlQuoting.Key(member.Name), member.Value);
        }

        foreach (JsonProperty member in table.EnumerateObject().Where(member => HasHeader(member.Value)))
        {
            string name = path.Length == 0 ? TomlQuoting.Key(member.Name) : $"{path}.{TomlQuoting.Key(member.Name)}";
            if (member.Value.ValueKind == JsonValueKind.Array)
            {
                TableList(member.Value, name);
                continue;
            }

            // A table of tables needs no header of its own.
            if (!member.Value.EnumerateObject().Any() || member.Value.EnumerateObject().Any(inner => !HasHeader(inner.Value)))
            {
                Header($"[{name}]");
            }

            Table(member.Value, name);
        }
    }

    private void TableList(JsonElement list, string path)
    {
        foreach (JsonElement item in list.EnumerateArray())
        {
            Header($"[[{path}]]");
            Table(item, path);
        }
    }

    private void Header(string header) => _toml.Append(_toml.Length > 0 ? "\n" : "").Append(header).Append('\n');

    private void Member(string key, JsonElement value)
    {
        _toml.Append(key).Append(" = ");
        if (value.ValueKind == JsonValueKind.String && value.GetString()!.Contains('\n', StringComparison.Ordinal)) // The kind is String.
        {
            _toml.Append(TomlQuoting.LongText(value.GetString()!));
        }
        else if (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Array or JsonValueKind.Object))
        {
            _toml.Append("[\n");
            foreach (JsonElement item in value.EnumerateArray())
            {
                Value(_toml.Append(' ', Step), item);
                _toml.Append(",\n");
            }

            _toml.Append(']');
        }
        else
        {
            Value(_toml, value);
        }

        _toml.Append('\n');
    }

    /// <summary>Writes a value on one line.</summary>
    private static void Value(StringBuilder toml, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                toml.Append('{');
                string separator = " ";
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    Value(toml.Append(separator).Append(TomlQuoting.Key(member.Name)).Append(" = "), member.Value);
                    separator = ", ";
                }

                toml.Append(separator == " " ? "}" : " }");
                break;
            case JsonValueKind.Array:
                toml.Append('[');
                string comma = "";
                foreach (JsonElement item in value.EnumerateArray())
                {
                    Value(toml.Append(comma), item);
                    comma = ", ";
                }

                toml.Append(']');
                break;
            case JsonValueKind.String:
                toml.Append(TomlQuoting.Text(value.GetString()!)); // The kind is String.
                break;
            case JsonValueKind.Null:
                toml.Append("nan");
                break;
            default:
                toml.Append(value.GetRawText());
                break;
        }
    }
}
