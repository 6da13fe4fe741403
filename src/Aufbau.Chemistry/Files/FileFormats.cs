using System.Globalization;
using System.Text.Json;
using Aufbau.Chemistry.Structures;
using Aufbau.Chemistry.Toml;

namespace Aufbau.Chemistry.Files;

/// <summary>Which format the name of a file means, and what its text is in it.</summary>
internal static class FileFormats
{
    private const string QcSchemaSuffix = ".qcschema.json";

    /// <summary>The format of a path by its suffix; JSON where it is unknown.</summary>
    public static FileFormat Of(string path) => Path.GetExtension(path).ToLower(CultureInfo.InvariantCulture) switch
    {
        ".xyz" => FileFormat.Xyz,
        ".extxyz" => FileFormat.ExtendedXyz,
        ".mol" or ".sdf" or ".sd" => FileFormat.Mol,
        ".pdb" or ".ent" => FileFormat.Pdb,
        ".yaml" or ".yml" => FileFormat.Yaml,
        ".toml" => FileFormat.Toml,
        _ => path.EndsWith(QcSchemaSuffix, StringComparison.OrdinalIgnoreCase) ? FileFormat.QcSchema : FileFormat.Json,
    };

    /// <summary>The structures of a text, where its format holds nothing else.</summary>
    /// <returns>One or more, or null for the formats of documents.</returns>
    public static IReadOnlyList<Structure>? Structures(string text, string path, int? charge = null, int? multiplicity = null) => Of(path) switch
    {
        FileFormat.Xyz or FileFormat.ExtendedXyz => Xyz.Read(text, path, charge, multiplicity),
        FileFormat.Mol => Molfile.Read(text, path, charge, multiplicity),
        FileFormat.Pdb => Pdb.Read(text, path, charge, multiplicity),
        _ => null,
    };

    /// <summary>The JSON of a document, and whether it has the lines of the file.</summary>
    public static (string Json, bool HasLines) Json(string text, string path) => Of(path) switch
    {
        FileFormat.Yaml => (YamlReader.ToJson(text, path), true),
        FileFormat.Toml => TomlDocument.ToJson(text, path),
        _ => (text, true),
    };

    /// <summary>The text of an object.</summary>
    public static string Text<T>(T value, string path)
        where T : class => Of(path) switch
        {
            FileFormat.Xyz => Xyz.WriteMulti(StructuresIn.Value(value, path)),
            FileFormat.ExtendedXyz => string.Concat(StructuresIn.Value(value, path).Select(ExtendedXyz.Write)),
            FileFormat.Yaml => YamlWriter.FromJson(Element(JsonFormat.Write(value))),
            FileFormat.Toml => TomlWriter.FromJson(Element(JsonFormat.Write(value))),
            FileFormat.QcSchema => QcSchemaText.Write(value, path),
            FileFormat.Mol or FileFormat.Pdb => throw OnlyRead(path),
            _ => JsonFormat.Write(value),
        };

    /// <summary>The text of a list of objects.</summary>
    public static string Text<T>(IReadOnlyList<T> values, string path)
        where T : class => Of(path) switch
        {
            FileFormat.Xyz or FileFormat.ExtendedXyz => string.Concat(values.Select(value => Text(value, path))),
            FileFormat.Yaml => YamlWriter.FromJson(Element(JsonFormat.WriteMany(values))),
            FileFormat.Toml => TomlWriter.FromJson(Element(JsonFormat.WriteMany(values))),
            FileFormat.QcSchema => $"[\n{string.Join(",\n", values.Select(value => QcSchemaText.Write(value, path).TrimEnd()))}\n]\n",
            FileFormat.Mol or FileFormat.Pdb => throw OnlyRead(path),
            _ => JsonFormat.WriteMany(values),
        };

    private static ChemistryException OnlyRead(string path) =>
        new($"The format of '{path}' is only read, not written; save structures as .json, .yaml, .toml, .xyz or .extxyz.");

    private static JsonElement Element(string json) => JsonElement.Parse(json, new() { MaxDepth = JsonFormat.ReaderOptions.MaxDepth });
}
