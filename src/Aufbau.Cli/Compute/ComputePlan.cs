using Aufbau.Chemistry.Inputs;
using Aufbau.Cli.Frequencies;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Compute;

/// <summary>What will run, with all names and sizes decided.</summary>
/// <param name="Calculation">What is computed.</param>
/// <param name="Program">The program.</param>
/// <param name="ProgramVersion">The version that was found, or null.</param>
/// <param name="Model">Method and basis of the first calculation.</param>
/// <param name="MethodIsDefault">Whether the method was not given but is the program's own.</param>
/// <param name="Calculations">In the order of the structures.</param>
/// <param name="Refused">Structures that cannot be computed.</param>
/// <param name="Resources">How the machine is divided.</param>
/// <param name="Directory">Where results are saved.</param>
/// <param name="Collect">What is kept of each run.</param>
/// <param name="TimeLimit">Wall time of each calculation, or null.</param>
/// <param name="Follow">Whether the programs' output is shown.</param>
/// <param name="Frequencies">How frequencies are made.</param>
internal sealed record ComputePlan(
    CalculationWord Calculation,
    ProgramDescription Program,
    string? ProgramVersion,
    Model Model,
    bool MethodIsDefault,
    IReadOnlyList<PlannedCalculation> Calculations,
    IReadOnlyList<RefusedStructure> Refused,
    ResourceSplit Resources,
    string Directory,
    CollectRequest Collect,
    TimeSpan? TimeLimit,
    bool Follow,
    FrequencyRequest Frequencies)
{
    /// <summary>The calculations that still have to run.</summary>
    public IReadOnlyList<PlannedCalculation> ToRun => [.. Calculations.Where(calculation => !calculation.IsDone)];

    /// <summary>How each program is run.</summary>
    public RunOptions RunOptions => new()
    {
        Cores = Resources.Cores,
        MemoryBytes = Resources.MemoryBytes,
        TimeLimit = TimeLimit,
        ScratchRoot = Collect.ScratchDirectory,
        KeepScratch = Collect.KeepScratch,
        CollectLogs = Collect.Logs,
        CollectFiles = Collect.Files,
        CollectWavefunction = Collect.Wavefunction,
    };
}
