using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;

namespace Aufbau.Programs.Running;

/// <summary>Runs calculations: finds the program, checks the input, feeds the program, watches it, and reads what it wrote.</summary>
public sealed class ProgramRunner
{
    /// <summary>Runs one calculation. A failure is a result like any other: it comes back with its reason, logs and what data there were.</summary>
    /// <param name="program">The program's name; of an input by files any executable.</param>
    /// <param name="input">What to compute.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="cancellationToken">Ends the program and its children; the output then has a failure of kind Cancelled.</param>
    /// <exception cref="ProgramNotFoundException">The program is unknown or not on this machine.</exception>
    public Task<ProgramOutput> RunAsync(string program, CalculationInput input, RunOptions options, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();
}
