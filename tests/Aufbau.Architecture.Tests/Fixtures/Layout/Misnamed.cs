namespace Aufbau.Architecture.Tests.Fixtures.Layout;

/// <summary>Breaks the rule on file names.</summary>
internal enum Named
{
    Wrongly,
}
