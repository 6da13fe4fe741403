using Aufbau.Chemistry.Outputs;

namespace Aufbau.View.Reports;

/// <summary>One result on a page.</summary>
/// <param name="Name">The name that people know it by; any text.</param>
/// <param name="Result">The calculation that gave the final structure and the energy: an optimisation or a single point.</param>
/// <param name="Frequencies">The calculation of wavenumbers at that structure; its data is a <see cref="SinglePointData"/>. Null where
/// there is none, or where <paramref name="Result"/> itself has the wavenumbers.</param>
public sealed record ResultEntry(string Name, ProgramOutput Result, ProgramOutput? Frequencies = null);
