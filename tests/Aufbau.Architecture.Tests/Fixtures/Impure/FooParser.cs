namespace Aufbau.Architecture.Tests.Fixtures.Impure;

/// <summary>Breaks the rule on purity in a method, in an iterator and in a closure.</summary>
internal sealed class FooParser
{
    public static string ReadFirst(string path) => File.ReadAllText(path)[..1];

    public static IEnumerable<string> Lines(string path)
    {
        yield return File.ReadAllText(path);
    }

    public static TextReader Open(string path) => new StreamReader(path);

    public static Func<bool> Wait(Thread other) => () => other.Join(1);
}
