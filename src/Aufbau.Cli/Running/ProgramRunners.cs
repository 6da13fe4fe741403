using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Commands.Limits;
using Aufbau.Commands.Local;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Running;

/// <summary>The finder and the runner of one command, and the guard that ends all programs if this process dies.</summary>
internal sealed class ProgramRunners : IAsyncDisposable
{
    private readonly ProcessGuard _guard = new();
    private readonly ProgramFinder _finder;
    private readonly ProgramRunner _runner;

    /// <summary>Makes them for this machine.</summary>
    /// <param name="clock">The clock.</param>
    public ProgramRunners(TimeProvider clock)
    {
        var commands = new LocalCommandRunner(_guard, MemoryControl.Detect(), clock);
        _finder = new ProgramFinder(commands, ProgramLocations.FromEnvironment());
        _runner = new ProgramRunner(commands, _finder, _guard, clock);
    }

    /// <summary>Looks for a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The program, or null when it is not here.</returns>
    public Task<InstalledProgram?> FindAsync(IProgram program, CancellationToken cancellationToken) => _finder.FindAsync(program, cancellationToken);

    /// <summary>Runs one calculation.</summary>
    /// <param name="program">The program's name; of an input by files any executable.</param>
    /// <param name="input">What to compute.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<ProgramOutput> RunAsync(string program, CalculationInput input, RunOptions options, CancellationToken cancellationToken) =>
        _runner.RunAsync(program, input, options, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _finder.Dispose();
        await _guard.DisposeAsync();
    }
}
