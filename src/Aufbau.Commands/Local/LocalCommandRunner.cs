using Aufbau.Commands.Limits;

namespace Aufbau.Commands.Local;

/// <summary>Runs commands on this machine.</summary>
/// <param name="guard">Ends the commands if we die first.</param>
/// <param name="memory">How memory limits are kept.</param>
/// <param name="clock">For limits and pauses.</param>
public sealed class LocalCommandRunner(ProcessGuard guard, MemoryControl memory, TimeProvider clock) : ICommandRunner
{
    private readonly ProcessSnapshots _snapshots = new(clock);

    /// <inheritdoc/>
    public async Task<CommandResult> RunAsync(
        Command command, Action<OutputText>? listener = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        LaunchPlan plan = LaunchPlan.Make(command, guard.NextMarker());
        if (cancellationToken.IsCancellationRequested)
            return NeverStarted(plan);
        guard.EnsureStarted();
        await using var group = GuardedGroup.Create(memory, guard, clock, plan.Marker, command.Limits.MemoryBytes);
        long start = clock.GetTimestamp();
        ChildProcess child = plan.Start(command);
        var run = new CommandRun(command, plan, child, group.Group, guard, _snapshots, clock, start);
        try
        {
            group.Group?.Add(child.Id);
            if (group.Group is null && command.Limits.MemoryBytes is { } bytes)
                AddressSpaceLimit.Apply(child.Id, bytes);
        }
        catch
        {
            await run.AbandonAsync();
            throw;
        }
        return await run.FinishAsync(listener, cancellationToken);
    }

    private static CommandResult NeverStarted(LaunchPlan plan) => new()
    {
        Ending = CommandEnding.Cancelled,
        StandardOutput = new CapturedOutput("", plan.OutputPath, 0, 0),
        StandardError = new CapturedOutput("", plan.ErrorPath, 0, 0),
    };
}
