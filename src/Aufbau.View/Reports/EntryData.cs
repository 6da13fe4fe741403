namespace Aufbau.View.Reports;

/// <summary>What the page's script reads of one entry.</summary>
/// <param name="Id">The entry's id in the page.</param>
/// <param name="Name">Its name.</param>
/// <param name="Xyz">The structure in angstrom.</param>
/// <param name="Wavenumbers">As they are shown, one per mode.</param>
/// <param name="Modes">3N displacements per mode in thousandths of the largest.</param>
internal sealed record EntryData(
    string Id,
    string Name,
    string Xyz,
    IReadOnlyList<string> Wavenumbers,
    IReadOnlyList<IReadOnlyList<int>> Modes);
