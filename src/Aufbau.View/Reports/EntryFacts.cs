using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.View.Spectra;

namespace Aufbau.View.Reports;

/// <summary>What a page shows of one entry, read once and checked.</summary>
/// <param name="Id">The entry's id in the page.</param>
/// <param name="Name">Its name.</param>
/// <param name="Source">Level of theory and program.</param>
/// <param name="Structure">The structure that is drawn: the one in whose frame the modes are, else the final one.</param>
/// <param name="Energy">In hartree.</param>
/// <param name="Vibrations">Null when no wavenumbers were computed.</param>
/// <param name="Thermochemistry">Null when it was not computed.</param>
/// <param name="GibbsFreeEnergy">In hartree.</param>
/// <param name="Failure">Why the result failed.</param>
/// <param name="FrequenciesFailure">Why the frequencies failed.</param>
/// <param name="Warnings">Sentences for people.</param>
internal sealed record EntryFacts(
    string Id,
    string Name,
    string Source,
    Structure? Structure,
    double? Energy,
    Vibrations? Vibrations,
    ThermochemistryData? Thermochemistry,
    double? GibbsFreeEnergy,
    FailureFacts? Failure,
    FailureFacts? FrequenciesFailure,
    IReadOnlyList<string> Warnings)
{
    /// <summary>Whether a normal mode can be chosen and seen.</summary>
    public bool HasMotion => Structure is not null && Vibrations is { Modes.Count: > 0 };
}
