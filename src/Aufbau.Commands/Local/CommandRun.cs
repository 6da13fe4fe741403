using Aufbau.Commands.Limits;

namespace Aufbau.Commands.Local;

/// <summary>One started command until its end.</summary>
internal sealed class CommandRun(
    Command command,
    LaunchPlan plan,
    ChildProcess child,
    MemoryGroup? group,
    ProcessGuard guard,
    ProcessSnapshots snapshots,
    TimeProvider clock,
    long start)
{
    // A look at every process takes milliseconds; for a command shorter than this it would be noticed.
    private static readonly TimeSpan WorthSearching = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestTimer = TimeSpan.FromDays(49);

    private readonly ProcessTree _tree = new(child, group, plan.Marker, clock);
    private readonly StopRequest _stop = new();

    /// <summary>Ends the command because it cannot be looked after.</summary>
    internal async Task AbandonAsync()
    {
        await _tree.StopAsync(TimeSpan.Zero);
        child.Reap();
    }

    /// <summary>Waits for the end, or brings it about.</summary>
    /// <param name="listener">Hears the output meanwhile.</param>
    /// <param name="cancellationToken">The user's wish to end it.</param>
    /// <returns>The result.</returns>
    internal async Task<CommandResult> FinishAsync(Action<OutputText>? listener, CancellationToken cancellationToken)
    {
        using var over = new CancellationTokenSource();
        var entry = GuardEntry.ForGroup(child.Id);
        var watch = new LimitWatch(command, plan, child, group, snapshots, _stop, clock);
        // A shorter command is found by its marker; two lines to the guard would wake it twice.
        Task watching = watch.RunAsync(() => guard.Watch(entry), over.Token);
        Task streaming = listener is null
            ? Task.CompletedTask
            : OutputStreaming.RunAsync(plan, listener, _stop, clock, over.Token);
        ChildUsage usage;
        TimeSpan wallTime;
        try
        {
            await WaitAsync(cancellationToken);
            wallTime = clock.GetElapsedTime(start);
        }
        finally
        {
            EndAll(over);
            try
            {
                await Task.WhenAll(watching, streaming);
            }
            finally
            {
                guard.Forget(entry); // Before the process id can be anybody else's.
                usage = child.Reap();
            }
        }
        return MakeResult(usage, wallTime, watch.PeakBytes);
    }

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        await using CancellationTokenRegistration cancelled =
            cancellationToken.UnsafeRegister(static stop => ((StopRequest)stop!).Ask(CommandEnding.Cancelled), _stop);
        await using ITimer? limit = command.Limits.Time is { } time && time < LongestTimer
            ? clock.CreateTimer(static stop => ((StopRequest)stop!).Ask(CommandEnding.TimeLimit), _stop, time, Timeout.InfiniteTimeSpan)
            : null;
        await Task.WhenAny(child.Ended, _stop.Asked);
        if (_stop.Close() is null)
            await _tree.SweepAsync(thoroughly: clock.GetElapsedTime(start) > WorthSearching);
        else
            await _tree.StopAsync(command.Limits.Grace);
    }

    private CommandResult MakeResult(ChildUsage usage, TimeSpan wallTime, long? sampledPeak)
    {
        CapturedOutput output = OutputCapture.Read(plan.OutputPath, command.CapturedBytes);
        CapturedOutput error = OutputCapture.Read(plan.ErrorPath, command.CapturedBytes);
        return new CommandResult
        {
            Ending = Ending(usage, output, error),
            ExitCode = usage.ExitCode,
            Signal = usage.Signal,
            StandardOutput = output,
            StandardError = error,
            WallTime = wallTime,
            UserTime = usage.UserTime,
            SystemTime = usage.SystemTime,
            PeakMemoryBytes = group?.PeakBytes ?? Larger(usage.PeakBytes, sampledPeak),
        };
    }

    private CommandEnding Ending(ChildUsage usage, CapturedOutput output, CapturedOutput error)
    {
        // The kernel kills one process of the tree, which need not be the first one and may be missed in silence by the others.
        if (_stop.Reason is null && group is { OutOfMemoryKills: > 0 })
            return CommandEnding.MemoryLimit;
        if (_stop.Reason is { } reason)
            return reason;
        if (usage.ExitCode == 0)
            return CommandEnding.Exited;
        if (group is null && command.Limits.MemoryBytes is not null && (OutOfMemoryWords.AreIn(error.Text) || OutOfMemoryWords.AreIn(output.Text)))
            return CommandEnding.MemoryLimit;
        return usage.Signal is null ? CommandEnding.Exited : CommandEnding.Signalled;
    }

    // At once, on this thread: handing it to the pool would cost a command of milliseconds as much again on a busy machine.
    private static void EndAll(CancellationTokenSource over) => over.Cancel();

    private static long? Larger(long? first, long? second) =>
        first is null || second is null ? first ?? second : Math.Max(first.Value, second.Value);
}
