namespace Aufbau.Architecture.Tests.Fixtures.Layout;

/// <summary>Breaks the rule on one type per file.</summary>
internal sealed record Two(int Value);

/// <summary>The second type; a delegate has no method body.</summary>
internal delegate void One();
