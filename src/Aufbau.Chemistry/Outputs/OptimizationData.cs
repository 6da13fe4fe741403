using System.Text.Json.Serialization;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Outputs;

/// <summary>The steps of an optimisation, the last one being its result.</summary>
/// <param name="Trajectory">One output per geometry; a step that failed has no energy.</param>
/// <param name="AtomCount">The number of atoms.</param>
/// <param name="Files">Files that the program wrote, where they were asked for. Default: none.</param>
/// <param name="Extras">Further values. Default: none.</param>
/// <param name="AlphaElectronCount">The number of alpha electrons that the method counts.</param>
/// <param name="BetaElectronCount">The number of beta electrons that the method counts.</param>
/// <param name="BasisFunctionCount">The number of basis functions.</param>
/// <param name="OrbitalCount">The number of molecular orbitals.</param>
public sealed record OptimizationData(
    IReadOnlyList<ProgramOutput>? Trajectory = null,
    [property: JsonPropertyName("calcinfo_natoms")] int? AtomCount = null,
    FileSet? Files = null,
    NamedValues? Extras = null,
    [property: JsonPropertyName("calcinfo_nalpha")] int? AlphaElectronCount = null,
    [property: JsonPropertyName("calcinfo_nbeta")] int? BetaElectronCount = null,
    [property: JsonPropertyName("calcinfo_nbasis")] int? BasisFunctionCount = null,
    [property: JsonPropertyName("calcinfo_nmo")] int? OrbitalCount = null)
    : CalculationData(Files, Extras)
{
    /// <summary>One output per geometry.</summary>
    public IReadOnlyList<ProgramOutput> Trajectory { get; init => field = ValueList<ProgramOutput>.Copy(value); } = ValueList<ProgramOutput>.Copy(Trajectory);

    /// <summary>The geometries of all steps.</summary>
    [JsonIgnore]
    public IReadOnlyList<Structure> Structures => [.. Trajectory.Select(step => step.Structure).OfType<Structure>()];

    /// <summary>The energies of all steps in hartree; NaN for a step that failed.</summary>
    [JsonIgnore]
    public IReadOnlyList<double> Energies => [.. Trajectory.Select(step => step.Energy ?? double.NaN)];

    /// <summary>The last geometry, or null when there is none.</summary>
    [JsonIgnore]
    public Structure? FinalStructure => Trajectory.Count == 0 ? null : Trajectory[^1].Structure;

    /// <summary>The last energy in hartree, or null when there is none.</summary>
    [JsonIgnore]
    public double? FinalEnergy => Trajectory.Count == 0 ? null : Trajectory[^1].Energy;
}
