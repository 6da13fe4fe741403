namespace Aufbau.Architecture.Tests.Fixtures.Contracts;

/// <summary>An enum that is a string on the wire.</summary>
public enum Urgency
{
    Low,
    VeryHigh,
}
