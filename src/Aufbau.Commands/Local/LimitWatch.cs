using Aufbau.Commands.Limits;

namespace Aufbau.Commands.Local;

/// <summary>Looks at a running command: seldom when only its peak memory is of interest, several times a second when a limit depends on it.</summary>
internal sealed class LimitWatch(
    Command command, LaunchPlan plan, ChildProcess child, MemoryGroup? group, ProcessSnapshots snapshots, StopRequest stop, TimeProvider clock)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPauseWithLimit = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ScratchPause = TimeSpan.FromMilliseconds(400);

    private readonly HashSet<(int Id, long StartTicks)> _known = [];
    private TimeSpan _scratchCost;
    private long _scratchAt;

    /// <summary>The largest sum of the processes' high-water marks, or null when none was seen.</summary>
    internal long? PeakBytes { get; private set; }

    /// <summary>Runs until the token says that the command is over.</summary>
    /// <param name="onFirstLook">Called once, when the command has lasted so long that it is looked at.</param>
    /// <param name="over">Says that the command is over.</param>
    /// <returns>A task.</returns>
    internal async Task RunAsync(Action onFirstLook, CancellationToken over)
    {
        CommandLimits limits = command.Limits;
        TimeSpan longest = limits.MemoryBytes is null && limits.ScratchBytes is null ? LongestPause : LongestPauseWithLimit;
        for (TimeSpan pause = FirstPause; ; pause = pause * 2 < longest ? pause * 2 : longest)
        {
            await Task.Delay(pause, clock, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (over.IsCancellationRequested)
                return;
            if (pause == FirstPause)
                onFirstLook();
            LookAtMemory();
            LookAtScratch(over);
        }
    }

    private void LookAtMemory()
    {
        if (group is not null)
        {
            if (group.OutOfMemoryKills > 0)
                stop.Ask(CommandEnding.MemoryLimit); // The rest of the tree may wait for the dead process for ever.
            return;
        }
        ProcessMemory memory = ProcessMemory.Of(snapshots.Recent().Members(child.Id, null, _known));
        if (memory.Peak > 0)
            PeakBytes = Math.Max(PeakBytes ?? 0, memory.Peak);
        if (memory.Used > command.Limits.MemoryBytes)
            stop.Ask(CommandEnding.MemoryLimit);
    }

    private void LookAtScratch(CancellationToken over)
    {
        // A large tree on a slow disk is looked at less often, so that looking never takes more than a twentieth of the time.
        TimeSpan pause = _scratchCost * 20 > ScratchPause ? _scratchCost * 20 : ScratchPause;
        if (command.Limits.ScratchBytes is not { } limit || (_scratchAt != 0 && clock.GetElapsedTime(_scratchAt) < pause))
            return;
        long before = clock.GetTimestamp();
        long size = DirectorySize.Measure(command.WorkingDirectory, over) + OutsideLength(plan.OutputPath);
        if (plan.ErrorPath != plan.OutputPath)
            size += OutsideLength(plan.ErrorPath);
        _scratchAt = clock.GetTimestamp();
        _scratchCost = clock.GetElapsedTime(before);
        if (size > limit)
            stop.Ask(CommandEnding.ScratchLimit);
    }

    private long OutsideLength(string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(command.WorkingDirectory) + "/", StringComparison.Ordinal)
            ? 0
            : DirectorySize.LengthOfFile(path);
}
