using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Running;

/// <summary>The finder and the runner of one command.</summary>
internal sealed class ProgramRunners : IAsyncDisposable
{
    private readonly ProgramFinder _finder = new();
    private readonly ProgramRunner _runner = new();

    private ProgramRunners()
    {
    }

    /// <summary>Makes them.</summary>
    /// <param name="clock">The clock.</param>
    public static ProgramRunners Create(TimeProvider clock)
    {
        _ = clock;
        return new();
    }

    /// <summary>Looks for a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public Task<InstalledProgram?> FindAsync(IProgram program, CancellationToken cancellationToken) => _finder.FindAsync(program, cancellationToken);

    /// <summary>Runs one calculation.</summary>
    /// <param name="program">The program's name; of an input by files any executable.</param>
    /// <param name="input">What to compute.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<ProgramOutput> RunAsync(string program, CalculationInput input, RunOptions options, CancellationToken cancellationToken) =>
        _runner.RunAsync(program, input, options, cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
