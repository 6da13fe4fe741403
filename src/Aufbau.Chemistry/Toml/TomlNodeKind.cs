namespace Aufbau.Chemistry.Toml;

/// <summary>What a node is, and by which syntax it came to be: that decides what may still be added to it.</summary>
internal enum TomlNodeKind
{
    /// <summary>A text, number, truth value or date.</summary>
    Value,

    /// <summary>A list in brackets; nothing can be added.</summary>
    List,

    /// <summary>A list of tables; each <c>[[name]]</c> adds one.</summary>
    TableList,

    /// <summary>A table that was only passed through by the name of another; its own header may follow.</summary>
    Implicit,

    /// <summary>A table with a header of its own.</summary>
    Header,

    /// <summary>A table made by a dotted key.</summary>
    Dotted,

    /// <summary>A table in braces; nothing can be added.</summary>
    Inline,
}
