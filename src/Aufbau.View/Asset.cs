using System.Reflection;

namespace Aufbau.View;

/// <summary>Reads the templates, styles and scripts that are embedded in this assembly.</summary>
internal static class Asset
{
    /// <summary>The version of the vendored viewer of structures.</summary>
    public const string StructureViewerVersion = "2.5.5";

    /// <summary>The text of an asset with line feeds only, as a browser hashes it.</summary>
    /// <param name="name">The asset's file name.</param>
    public static string Text(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The asset {name} is not embedded in this assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
