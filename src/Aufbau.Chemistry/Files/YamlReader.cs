using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Aufbau.Chemistry.Files;

/// <summary>Turns YAML into JSON whose tokens stand in the same lines, so that errors found in the JSON name the line of the YAML. Depth,
/// and what aliases may add, are limited: a few lines of nested aliases would otherwise fill the memory.</summary>
internal sealed class YamlReader
{
    private const int DeepestNesting = 200;
    private const int LargestExpansion = 16 * 1024 * 1024;

    private readonly StringBuilder _json = new();
    private readonly Dictionary<string, string> _anchors = new(StringComparer.Ordinal);
    private readonly Parser _parser;
    private readonly string _source;
    private long _line = 1;
    private long _expanded;

    private YamlReader(TextReader text, string source)
    {
        _parser = new Parser(text);
        _source = source;
    }

    private ParsingEvent Current => _parser.Current ?? throw new ChemistryException($"{_source} holds no YAML document.");

    /// <summary>The JSON of a YAML document.</summary>
    /// <exception cref="ChemistryException">The text is not YAML, holds not one document, or is nested too deeply.</exception>
    public static string ToJson(string yaml, string source)
    {
        using var text = new StringReader(yaml);
        var reader = new YamlReader(text, source);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException exception)
        {
            throw new ChemistryException($"{source}, line {exception.Start.Line}: this is not valid YAML: {exception.Message.TrimEnd('.')}.", exception);
        }
    }

    private string ReadDocument()
    {
        Advance();
        Advance();
        if (_parser.Current is not DocumentStart)
        {
            throw new ChemistryException($"{_source} holds no YAML document.");
        }

        Advance();
        ReadValue(0);
        Advance();
        return _parser.Current is StreamEnd ? _json.ToString() : throw Error("a second document begins here, but one was expected");
    }

    /// <summary>Writes the value at the current event and moves behind it.</summary>
    private void ReadValue(int depth)
    {
        if (depth > DeepestNesting)
        {
            throw Error($"nested deeper than {DeepestNesting} levels");
        }

        Align();
        int start = _json.Length;
        ParsingEvent first = Current;
        switch (first)
        {
            case MappingStart:
                ReadMapping(depth);
                break;
            case SequenceStart:
                ReadSequence(depth);
                break;
            case Scalar scalar:
                _json.Append(Json(scalar));
                break;
            case AnchorAlias alias:
                Expand(alias.Value.Value);
                break;
        }

        if (first is NodeEvent { Anchor: { IsEmpty: false } anchor })
        {
            _anchors[anchor.Value] = _json.ToString(start, _json.Length - start).Replace("\n", "", StringComparison.Ordinal);
        }

        Advance();
    }

    private void Advance()
    {
        try
        {
            _parser.MoveNext();
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or OverflowException)
        {
            // YamlDotNet 16.3 lets these out of its scanner, for a byte order mark in the middle of a text for one.
            throw new ChemistryException($"{_source}, line {_line}: this is not valid YAML.", exception);
        }
    }

    /// <summary>Begins new lines up to that of the current event.</summary>
    private void Align()
    {
        for (; _line < Current.Start.Line; _line++)
        {
            _json.Append('\n');
        }
    }

    private void ReadMapping(int depth)
    {
        _json.Append('{');
        Advance();
        for (bool first = true; Current is not MappingEnd; first = false)
        {
            Scalar key = Current as Scalar ?? throw Error("a name must be a text, not a list, a map or an alias");
            _json.Append(first ? "" : ",");
            Align();
            _json.Append(Text(key.Value)).Append(':');
            Advance();
            ReadValue(depth + 1);
        }

        _json.Append('}');
    }

    private void ReadSequence(int depth)
    {
        _json.Append('[');
        Advance();
        for (bool first = true; Current is not SequenceEnd; first = false)
        {
            _json.Append(first ? "" : ",");
            ReadValue(depth + 1);
        }

        _json.Append(']');
    }

    private void Expand(string anchor)
    {
        string json = _anchors.GetValueOrDefault(anchor) ?? throw Error($"the alias '*{anchor}' has no anchor that ends before it");
        _expanded += json.Length;
        _json.Append(_expanded <= LargestExpansion ? json : throw Error($"the aliases stand for more than {LargestExpansion} characters"));
    }

    private string Json(Scalar scalar)
    {
        bool plain = scalar.Style == ScalarStyle.Plain;
        if (scalar.Tag.IsEmpty || scalar.Tag.IsNonSpecific)
        {
            return (plain && scalar.Tag.IsEmpty ? YamlScalars.Json(scalar.Value) : null) ?? Text(scalar.Value);
        }

        return scalar.Tag.Value switch
        {
            "tag:yaml.org,2002:str" => Text(scalar.Value),
            "tag:yaml.org,2002:int" or "tag:yaml.org,2002:float" or "tag:yaml.org,2002:bool" or "tag:yaml.org,2002:null" =>
                YamlScalars.Json(scalar.Value) ?? throw Error($"'{Lines.Excerpt(scalar.Value)}' is not of the type of its tag"),
            _ => throw Error($"the tag '{scalar.Tag}' is not known"),
        };
    }

    private static string Text(string value) => $"\"{JsonEncodedText.Encode(value, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private ChemistryException Error(string what) => new($"{_source}, line {Current.Start.Line}: {what}.");
}
