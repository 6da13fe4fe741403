namespace Aufbau.View.Reports;

/// <summary>What the page's script reads.</summary>
/// <param name="Entries">The entries that have a structure.</param>
internal sealed record PageData(IReadOnlyList<EntryData> Entries);
