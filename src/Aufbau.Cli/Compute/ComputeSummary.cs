using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Compute;

/// <summary>What a run did.</summary>
/// <param name="Calculation">What was computed.</param>
/// <param name="Program">The program.</param>
/// <param name="ProgramVersion">Its version, or null.</param>
/// <param name="Method">The method.</param>
/// <param name="MethodIsDefault">Whether the method was not given but is the program's own.</param>
/// <param name="Basis">The basis set, or null.</param>
/// <param name="Succeeded">How many results were saved.</param>
/// <param name="Failed">How many failed or were refused.</param>
/// <param name="Skipped">How many results were there already.</param>
/// <param name="Stopped">How many were not finished because the run was stopped.</param>
/// <param name="Jobs">How many ran at once.</param>
/// <param name="Cores">Cores of each.</param>
/// <param name="MemoryBytes">Memory of each.</param>
/// <param name="WallTimeSeconds">Wall time of the whole run.</param>
/// <param name="Directory">The folder of the results.</param>
/// <param name="Calculations">Each calculation, in the order of the structures; refused ones last.</param>
internal sealed record ComputeSummary(
    string Calculation,
    string Program,
    string? ProgramVersion,
    string Method,
    bool MethodIsDefault,
    string? Basis,
    int Succeeded,
    int Failed,
    int Skipped,
    int Stopped,
    int Jobs,
    int Cores,
    long MemoryBytes,
    double WallTimeSeconds,
    string Directory,
    IReadOnlyList<CalculationReport> Calculations) : CommandReport
{
    /// <inheritdoc/>
    public override int ExitCode => Failed + Stopped > 0 ? Invocation.ExitCode.Failure : Invocation.ExitCode.Success;
}
