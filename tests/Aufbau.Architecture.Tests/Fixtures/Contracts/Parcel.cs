using System.Text.Json.Serialization;

namespace Aufbau.Architecture.Tests.Fixtures.Contracts;

/// <summary>A wire record with one property of every sort that the contract tells apart.</summary>
public sealed record Parcel(
    string Label,
    ReadOnlyMemory<double> Charges,
    IContent? Content,
    Urgency Urgency = Urgency.Low,
    IReadOnlyList<string>? Notes = null)
{
    public const string Carrier = "by hand";

    public IReadOnlyList<string> Notes { get; } = Notes ?? [];

    public double Weight => Charges.Length;

    [JsonIgnore]
    public bool IsLight => Weight < 1;

    public string? this[int index] => index < Notes.Count ? Notes[index] : null;

    public bool TryFind(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? found, params int[] places)
    {
        found = Notes.FirstOrDefault(n => n == text && places.Length == 0);
        return found is not null;
    }
}
