namespace Aufbau.Chemistry.Toml;

/// <summary>TOML 1.0 as JSON and back. A list at the top, which TOML does not have, is a table array under the one key <c>items</c>.</summary>
internal static class TomlDocument
{
    /// <summary>The one key under which a list at the top stands.</summary>
    public const string ListName = "items";

    /// <summary>Nesting of tables and lists that is still read and written.</summary>
    public const int DeepestNesting = 200;

    /// <summary>The JSON of a TOML document. Dates and times become texts; inf and nan, which JSON does not have, become null.</summary>
    /// <param name="toml">The text.</param>
    /// <param name="source">The name of the file, for messages.</param>
    /// <returns>The JSON, and whether its values stand in the lines of the TOML; not so when a table is continued later.</returns>
    /// <exception cref="ChemistryException">The text is not TOML 1.0; the message names the line.</exception>
    public static (string Json, bool HasLines) ToJson(string toml, string source) => new TomlJson(source).Write(new TomlReader(toml, source).Read());
}
