using System.Text.Json.Serialization;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Outputs;

/// <summary>A scan: one optimisation per point.</summary>
/// <param name="Trajectory">One output with <see cref="OptimizationData"/> per point.</param>
/// <param name="AtomCount">The number of atoms.</param>
/// <param name="Files">Files that the program wrote, where they were asked for. Default: none.</param>
/// <param name="Extras">Further values. Default: none.</param>
public sealed record ScanData(
    IReadOnlyList<ProgramOutput> Trajectory,
    [property: JsonPropertyName("calcinfo_natoms")] int? AtomCount = null,
    FileSet? Files = null,
    NamedValues? Extras = null)
    : CalculationData(Files, Extras)
{
    /// <summary>The final geometry of each point that has one.</summary>
    [JsonIgnore]
    public IReadOnlyList<Structure> Structures => [.. Trajectory.Select(point => point.FinalStructure).OfType<Structure>()];

    /// <summary>The final energy of each point in hartree; NaN for a point that failed.</summary>
    [JsonIgnore]
    public IReadOnlyList<double> Energies => [.. Trajectory.Select(point => point.Energy ?? double.NaN)];
}
