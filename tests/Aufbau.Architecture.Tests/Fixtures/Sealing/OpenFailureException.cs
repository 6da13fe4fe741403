namespace Aufbau.Architecture.Tests.Fixtures.Sealing;

/// <summary>Exceptions may be derived from.</summary>
public class OpenFailureException : Exception;
