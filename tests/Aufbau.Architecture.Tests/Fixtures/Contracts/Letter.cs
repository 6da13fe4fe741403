namespace Aufbau.Architecture.Tests.Fixtures.Contracts;

/// <summary>The one sort of content.</summary>
public sealed record Letter(int PageCount = 1) : IContent;
