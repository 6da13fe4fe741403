namespace Aufbau.Architecture.Tests.Fixtures.Nowhere;

/// <summary>Breaks the rule on namespaces.</summary>
internal interface Elsewhere
{
    int Distance { get; }
}
