using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Aufbau.Chemistry.Toml;

/// <summary>Writes a tree as JSON whose tokens stand in the lines of the TOML, as far as its tables are written in one go.</summary>
internal sealed class TomlJson(string source)
{
    private readonly StringBuilder _json = new();
    private int _line = 1;
    private bool _hasLines = true;

    /// <summary>A text as JSON.</summary>
    public static string Text(string value) => $"\"{JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    /// <summary>The JSON of a document.</summary>
    public (string Json, bool HasLines) Write(TomlNode root)
    {
        bool isList = root.Members.Count == 1 && root.Members.TryGetValue(TomlDocument.ListName, out TomlNode? only) && only.Kind is TomlNodeKind.TableList or TomlNodeKind.List;
        Write(isList ? root.Members[TomlDocument.ListName] : root, 0);
        return (_json.ToString(), _hasLines);
    }

    private void Write(TomlNode node, int depth)
    {
        if (depth > TomlDocument.DeepestNesting)
        {
            throw new ChemistryException($"{source}, line {node.Line}: nested deeper than {TomlDocument.DeepestNesting} levels.");
        }

        Align(node.Line);
        if (node.IsTable)
        {
            WriteAll('{', node.Members.Select(member => (Text(member.Key) + ":", member.Value)), '}', depth);
        }
        else if (node.Kind == TomlNodeKind.Value)
        {
            _json.Append(node.Json);
        }
        else
        {
            WriteAll('[', node.Items.Select(item => ("", item)), ']', depth);
        }
    }

    private void WriteAll(char open, IEnumerable<(string Name, TomlNode Node)> nodes, char close, int depth)
    {
        _json.Append(open);
        bool first = true;
        foreach ((string name, TomlNode node) in nodes)
        {
            _json.Append(first ? "" : ",");
            first = false;
            Align(node.Line);
            _json.Append(name);
            Write(node, depth + 1);
        }

        _json.Append(close);
    }

    /// <summary>Begins new lines up to that of a node.</summary>
    private void Align(int line)
    {
        _hasLines &= line >= _line;
        for (; _line < line; _line++)
        {
            _json.Append('\n');
        }
    }
}
