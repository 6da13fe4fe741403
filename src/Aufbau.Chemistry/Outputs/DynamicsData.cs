using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Outputs;

/// <summary>A trajectory of molecular dynamics. Aufbau's own: the QC suite's documents do not have it.</summary>
/// <param name="FrameIntervalFemtoseconds">Time between frames.</param>
/// <param name="TimeStepFemtoseconds">Time step of the integration.</param>
/// <param name="TemperatureKelvin">Temperature of the thermostat, or of the start.</param>
/// <param name="Frames">The geometries that the program kept.</param>
/// <param name="FrameEnergies">The potential energy of each frame in hartree.</param>
/// <param name="Files">Files that the program wrote, where they were asked for. Default: none.</param>
/// <param name="Extras">Further values. Default: none.</param>
public sealed record DynamicsData(
    double FrameIntervalFemtoseconds,
    double TimeStepFemtoseconds,
    double TemperatureKelvin,
    IReadOnlyList<Structure>? Frames = null,
    IReadOnlyList<double>? FrameEnergies = null,
    FileSet? Files = null,
    NamedValues? Extras = null)
    : CalculationData(Files, Extras)
{
    /// <summary>The geometries that the program kept.</summary>
    public IReadOnlyList<Structure> Frames { get; init => field = ValueList<Structure>.Copy(value); } = ValueList<Structure>.Copy(Frames);

    /// <summary>The potential energy of each frame in hartree.</summary>
    public IReadOnlyList<double> FrameEnergies { get; init => field = ValueList<double>.Copy(value); } = ValueList<double>.Copy(FrameEnergies);
}
