namespace Aufbau.Commands.Local;

/// <summary>The first reason to end a command; later ones do not count, nor does any after the command has ended by itself.</summary>
internal sealed class StopRequest
{
    private readonly TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock _lock = new();
    private bool _closed;

    internal Task Asked => _asked.Task;

    internal CommandEnding? Reason { get; private set; }

    internal void Ask(CommandEnding reason)
    {
        lock (_lock)
        {
            if (_closed)
                return;
            _closed = true;
            Reason = reason;
        }
        _asked.SetResult();
    }

    /// <summary>From now on nothing counts.</summary>
    /// <returns>The reason so far, or null.</returns>
    internal CommandEnding? Close()
    {
        lock (_lock)
        {
            _closed = true;
            return Reason;
        }
    }
}
