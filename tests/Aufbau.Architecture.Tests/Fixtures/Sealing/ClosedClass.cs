namespace Aufbau.Architecture.Tests.Fixtures.Sealing;

/// <summary>Keeps the rule on sealing.</summary>
public sealed class ClosedClass;
