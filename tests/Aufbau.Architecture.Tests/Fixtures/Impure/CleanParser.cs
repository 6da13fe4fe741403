namespace Aufbau.Architecture.Tests.Fixtures.Impure;

/// <summary>Keeps the rule on purity: paths, text and streams that were handed in are no input or output.</summary>
internal sealed class CleanParser
{
    public static string Name(string path) => new StringReader(Path.GetFileName(path)).ReadLine() ?? "";

    public static string Text(Stream stream) => new StreamReader(stream).ReadToEnd();
}
