namespace Aufbau.Architecture.Tests.Fixtures.Contracts;

/// <summary>Options with every sort of setter that the public surface tells apart.</summary>
public sealed class Settings
{
    public required string Name { get; init; }

    public int Count { get; set; }

    public IReadOnlyDictionary<string, string?>? Map { get; private set; }

    public static Settings operator +(Settings left, Settings right) => left;

    internal void Hidden()
    {
    }
}
