namespace Aufbau.Architecture.Tests.Fixtures;

/// <summary>Breaks the rule on the console.</summary>
internal static class Chatter
{
    public static void Say() => Console.Error.WriteLine();
}
