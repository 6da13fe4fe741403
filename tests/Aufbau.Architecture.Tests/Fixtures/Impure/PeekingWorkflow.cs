namespace Aufbau.Architecture.Tests.Fixtures.Impure;

/// <summary>Breaks the rule on purity in Plan and, inside a closure, in Fold; its handler may do what it likes.</summary>
internal sealed class PeekingWorkflow
{
    public static bool Plan(string input) => Directory.Exists(input);

    public static IEnumerable<bool> Fold(IEnumerable<string> results) => results.Select(result => File.Exists(result));

    public static bool Handle(string path) => File.Exists(path);
}
