using Aufbau.Commands.Limits;

namespace Aufbau.Commands.Local;

/// <summary>A command's process and all that came of it, and how they are ended.</summary>
internal sealed class ProcessTree(ChildProcess leader, MemoryGroup? group, ProcessMarker marker, TimeProvider clock)
{
    private const int KillRounds = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(160);

    private readonly HashSet<(int Id, long StartTicks)> _known = [];

    /// <summary>Asks all to end, waits while they do, at most for the grace, and kills what is left.</summary>
    internal async Task StopAsync(TimeSpan grace)
    {
        long start = clock.GetTimestamp();
        List<int> others = LivingOutsideGroup();
        Signals.ToGroup(leader.Id, Signals.Terminate);
        Signals.ToGroup(leader.Id, Signals.Continue); // A stopped process hears nothing else.
        foreach (int process in others)
            Signals.ToProcess(process, Signals.Terminate);
        if (grace > TimeSpan.Zero)
            await leader.Ended.WaitAsync(grace, clock, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        for (TimeSpan pause = Pause; clock.GetElapsedTime(start) < grace && Living().Count > 0; pause = pause < LongestPause ? pause * 2 : pause)
            await Task.Delay(pause, clock, CancellationToken.None);
        await KillAsync();
    }

    /// <summary>Kills what a command that ended by itself left behind. The search by marker costs a look at every process.</summary>
    internal async ValueTask SweepAsync(bool thoroughly)
    {
        Signals.ToGroup(leader.Id, Signals.Kill);
        if (thoroughly || group?.Members().Any(id => id != leader.Id) == true)
            await KillAsync();
    }

    private async Task KillAsync()
    {
        TimeSpan pause = Pause;
        for (int round = 0; round < KillRounds; round++)
        {
            Signals.ToGroup(leader.Id, Signals.Kill);
            List<int> living = Living();
            if (living.Count == 0)
                break;
            foreach (int process in living)
                Signals.ToProcess(process, Signals.Kill);
            await Task.Delay(pause, clock, CancellationToken.None);
            pause = pause < LongestPause ? pause * 2 : pause;
        }
        await leader.Ended;
    }

    private List<int> Living() => Select(static _ => true);

    private List<int> LivingOutsideGroup() => Select(entry => entry.Group != leader.Id);

    private List<int> Select(Func<ProcessEntry, bool> wanted)
    {
        var table = ProcessTable.Take();
        HashSet<int> grouped = [.. group?.Members() ?? []];
        var members = table.Members(leader.Id, marker, _known).ToHashSet();
        foreach (ProcessEntry entry in table.Entries)
            if (grouped.Contains(entry.Id))
                members.Add(entry);
        return [.. members.Where(entry => !entry.IsDead && wanted(entry) && !ProcessMarker.IsGuard(entry.Id)).Select(entry => entry.Id)];
    }
}
