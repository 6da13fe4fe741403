using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Running;

/// <summary>Lets only so many programs run at once, however many calculations ask.</summary>
/// <param name="run">Runs one calculation.</param>
/// <param name="jobs">How many may run at once, 1 or more.</param>
internal sealed class JobLimit(RunCalculation run, int jobs) : IDisposable
{
    private readonly SemaphoreSlim _free = new(jobs);
    private readonly SmallFootprint _footprint = new();

    /// <summary>How many may run at once.</summary>
    public int Jobs => jobs;

    /// <summary>Waits for a free place, then runs.</summary>
    /// <param name="program">The program's name.</param>
    /// <param name="input">What to compute.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="cancellationToken">Ends the wait or the program.</param>
    /// <exception cref="OperationCanceledException">Cancelled while waiting.</exception>
    public async Task<ProgramOutput> RunAsync(string program, CalculationInput input, RunOptions options, CancellationToken cancellationToken)
    {
        await _free.WaitAsync(cancellationToken);
        try
        {
            return await run(program, input, options, cancellationToken);
        }
        finally
        {
            _ = _free.Release();
            _footprint.Keep();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _free.Dispose();
}
