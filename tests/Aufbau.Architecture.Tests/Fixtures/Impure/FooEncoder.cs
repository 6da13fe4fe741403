namespace Aufbau.Architecture.Tests.Fixtures.Impure;

/// <summary>Breaks the rule on purity with chance, clock and network.</summary>
internal sealed class FooEncoder(Random chance)
{
    public int Next => chance.Next();

    public static long Stamp(TimeProvider clock) => clock.GetTimestamp();

    public static string Host() => System.Net.Dns.GetHostName();
}
