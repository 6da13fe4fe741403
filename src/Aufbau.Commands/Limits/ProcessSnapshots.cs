namespace Aufbau.Commands.Limits;

/// <summary>Shares one look at all processes among the commands that watch theirs: a node may run hundreds, among thousands of processes.</summary>
internal sealed class ProcessSnapshots(TimeProvider clock)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private ProcessTable? _last;
    private long _takenAt;

    internal ProcessTable Recent()
    {
        lock (_lock)
        {
            if (_last is null || clock.GetElapsedTime(_takenAt) > Fresh)
            {
                _last = ProcessTable.Take();
                _takenAt = clock.GetTimestamp();
            }
            return _last;
        }
    }
}
