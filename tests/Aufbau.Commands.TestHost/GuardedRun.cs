using Aufbau.Commands.Limits;
using Aufbau.Commands.Local;

namespace Aufbau.Commands.TestHost;

/// <summary>Runs a command that ignores SIGTERM in a scratch directory, for a test that kills this process meanwhile.</summary>
internal static class GuardedRun
{
    private const string Stubborn = """
        trap '' TERM INT HUP
        setsid sh -c 'trap "" TERM; echo $$ > daemon.pid; while :; do sleep 1; done' &
        while [ ! -s daemon.pid ]; do :; done
        echo $$ > leader.pid
        while :; do sleep 1; done
        """;

    internal static async Task<int> RunAsync(string root)
    {
        await using var guard = new ProcessGuard();
        await using var scratch = ScratchDirectory.Create(root, guard, TimeProvider.System);
        var runner = new LocalCommandRunner(guard, MemoryControl.Detect(), TimeProvider.System);
        await runner.RunAsync(new Command("/bin/sh", ["-c", Stubborn])
        {
            WorkingDirectory = scratch.Path,
            Limits = new CommandLimits { MemoryBytes = 1L << 30 },
        });
        return 0;
    }
}
