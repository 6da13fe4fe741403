using Aufbau.Commands.Limits;
using Aufbau.Commands.Local;
using Aufbau.Programs.Running;

namespace Aufbau.Programs;

/// <summary>The programs of this machine, ready to run: one object for scripts, tests and the command line. Safe to use from many
/// threads; dispose it when nothing runs any more.</summary>
public sealed class LocalPrograms : IAsyncDisposable
{
    private readonly ProcessGuard _guard;

    private LocalPrograms(TimeProvider clock, MemoryControl memory, ProgramLocations locations)
    {
        Memory = memory;
        _guard = new ProcessGuard();
        Commands = new LocalCommandRunner(_guard, memory, clock);
        Finder = new ProgramFinder(Commands, locations);
        Runner = new ProgramRunner(Commands, Finder, _guard, clock);
    }

    /// <summary>Runs commands.</summary>
    public LocalCommandRunner Commands { get; }

    /// <summary>Finds programs.</summary>
    public ProgramFinder Finder { get; }

    /// <summary>Runs calculations.</summary>
    public ProgramRunner Runner { get; }

    /// <summary>How memory limits are kept on this machine.</summary>
    public MemoryControl Memory { get; }

    /// <summary>The programs of this machine, as configured by environment variables.</summary>
    public static LocalPrograms Create() => Create(TimeProvider.System, MemoryControl.Detect(), ProgramLocations.FromEnvironment());

    /// <summary>The programs of this machine.</summary>
    /// <param name="clock">The time.</param>
    /// <param name="memory">How memory limits are kept.</param>
    /// <param name="locations">Where programs are.</param>
    public static LocalPrograms Create(TimeProvider clock, MemoryControl memory, ProgramLocations locations)
    {
        ArgumentNullException.ThrowIfNull(clock);
        ArgumentNullException.ThrowIfNull(memory);
        ArgumentNullException.ThrowIfNull(locations);
        return new LocalPrograms(clock, memory, locations);
    }

    /// <summary>Ends what still runs and waits for it.</summary>
    public async ValueTask DisposeAsync()
    {
        Finder.Dispose();
        await _guard.DisposeAsync();
    }
}
