using Aufbau.Commands.Limits;

namespace Aufbau.Commands.Local;

/// <summary>The control group of one command, which the guard knows; or none.</summary>
internal sealed class GuardedGroup : IAsyncDisposable
{
    private readonly ProcessGuard _guard;
    private readonly TimeProvider _clock;

    private GuardedGroup(MemoryGroup? group, ProcessGuard guard, TimeProvider clock)
    {
        Group = group;
        _guard = guard;
        _clock = clock;
    }

    internal MemoryGroup? Group { get; }

    internal static GuardedGroup Create(
        MemoryControl memory, ProcessGuard guard, TimeProvider clock, ProcessMarker marker, long? memoryBytes)
    {
        if (memoryBytes is not { } bytes || memory.GroupPath(marker.Value) is not { } path)
            return new GuardedGroup(null, guard, clock);
        guard.Watch(GuardEntry.ForControlGroup(path));
        return new GuardedGroup(memory.CreateGroup(marker.Value, bytes), guard, clock);
    }

    /// <summary>Removes the group. One that the kernel does not give up stays with the guard, which removes it when we end.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Group is not null && await Group.RemoveAsync(_clock))
            _guard.Forget(GuardEntry.ForControlGroup(Group.Directory));
    }
}
