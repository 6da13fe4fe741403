namespace Aufbau.Architecture.Tests.Fixtures.Sealing;

/// <summary>Breaks the rule on sealing.</summary>
public class OpenClass;
