using System.Text.Json.Serialization;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Outputs;

/// <summary>A scan: one optimisation per point.</summary>
/// <param name="Trajectory">One output with <see cref="OptimizationData"/> per point.</param>
/// <param name="AtomCount">The number of atoms.</param>
/// <param name="Files">Files that the program wrote, where they were asked for. Default: none.</param>
/// <param name="Extras">Further values. Default: none.</param>
/// <param name="AlphaElectronCount">The number of alpha electrons that the method counts.</param>
/// <param name="BetaElectronCount">The number of beta electrons that the method counts.</param>
/// <param name="BasisFunctionCount">The number of basis functions.</param>
/// <param name="OrbitalCount">The number of molecular orbitals.</param>
public sealed record ScanData(
    IReadOnlyList<ProgramOutput> Trajectory,
    [property: JsonPropertyName("calcinfo_natoms")] int? AtomCount = null,
    FileSet? Files = null,
    NamedValues? Extras = null,
    [property: JsonPropertyName("calcinfo_nalpha")] int? AlphaElectronCount = null,
    [property: JsonPropertyName("calcinfo_nbeta")] int? BetaElectronCount = null,
    [property: JsonPropertyName("calcinfo_nbasis")] int? BasisFunctionCount = null,
    [property: JsonPropertyName("calcinfo_nmo")] int? OrbitalCount = null)
    : CalculationData(Files, Extras)
{
    /// <summary>One output with <see cref="OptimizationData"/> per point.</summary>
    public IReadOnlyList<ProgramOutput> Trajectory { get; init => field = ValueList<ProgramOutput>.Copy(value); } = ValueList<ProgramOutput>.Copy(Trajectory);

    /// <summary>The final geometry of each point that has one.</summary>
    [JsonIgnore]
    public IReadOnlyList<Structure> Structures => [.. Trajectory.Select(point => point.FinalStructure).OfType<Structure>()];

    /// <summary>The final energy of each point in hartree; NaN for a point that failed.</summary>
    [JsonIgnore]
    public IReadOnlyList<double> Energies => [.. Trajectory.Select(point => point.Energy ?? double.NaN)];

    /// <summary>The same steps as points of a scan.</summary>
    internal static ScanData From(OptimizationData data) => new(
        data.Trajectory,
        data.AtomCount,
        data.Files,
        data.Extras,
        data.AlphaElectronCount,
        data.BetaElectronCount,
        data.BasisFunctionCount,
        data.OrbitalCount);
}
