namespace Aufbau.Cli.Catalog;

/// <summary>One program.</summary>
/// <param name="Name">Its name in Aufbau.</param>
/// <param name="Summary">What it computes.</param>
/// <param name="IsHere">Whether it is on this machine.</param>
/// <param name="Version">Its version, or null.</param>
/// <param name="Path">Its executable, or null.</param>
/// <param name="FoundBy">How it was found, or null.</param>
/// <param name="Calculations">What it can compute, in the words of <c>aufbau compute</c>.</param>
/// <param name="Methods">Its methods; empty when there are too many to list.</param>
/// <param name="DefaultMethod">The method without <c>--method</c>, or null when one must be given.</param>
/// <param name="HasBasisSets">Whether its methods take a basis set.</param>
/// <param name="Solvents">The solvents it knows.</param>
/// <param name="GetIt">The exact line that gets it.</param>
internal sealed record ProgramReport(
    string Name,
    string Summary,
    bool IsHere,
    string? Version,
    string? Path,
    string? FoundBy,
    IReadOnlyList<string> Calculations,
    IReadOnlyList<string> Methods,
    string? DefaultMethod,
    bool HasBasisSets,
    IReadOnlyList<string> Solvents,
    string GetIt);
