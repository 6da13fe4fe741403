namespace Aufbau.Chemistry.Toml;

/// <summary>A value, list or table with the line in which it begins.</summary>
internal sealed class TomlNode(TomlNodeKind kind, int line, string json = "")
{
    /// <summary>What it is.</summary>
    public TomlNodeKind Kind { get; set; } = kind;

    /// <summary>The line, from 1.</summary>
    public int Line => line;

    /// <summary>The JSON of a value.</summary>
    public string Json => json;

    /// <summary>The items of a list.</summary>
    public List<TomlNode> Items { get; } = [];

    /// <summary>The members of a table, in the order in which they were first named.</summary>
    public OrderedDictionary<string, TomlNode> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether it has members.</summary>
    public bool IsTable => Kind is TomlNodeKind.Implicit or TomlNodeKind.Header or TomlNodeKind.Dotted or TomlNodeKind.Inline;
}
