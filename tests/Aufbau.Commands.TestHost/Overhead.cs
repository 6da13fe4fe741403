using System.Globalization;
using Aufbau.Commands.Limits;
using Aufbau.Commands.Local;

namespace Aufbau.Commands.TestHost;

/// <summary>Measures what running a command costs beyond starting its process and waiting for it.</summary>
internal static class Overhead
{
    private const int Warmup = 50;
    private const int Rounds = 300;

    internal static async Task<int> RunAsync()
    {
        await using var guard = new ProcessGuard();
        await using var scratch = ScratchDirectory.Create(Path.GetTempPath(), guard, TimeProvider.System);
        MemoryControl memory = MemoryControl.Detect();
        var runner = new LocalCommandRunner(guard, memory, TimeProvider.System);
        Console.WriteLine(memory.Reason);
        var command = new Command("/bin/true", [])
        {
            WorkingDirectory = scratch.Path,
            StandardOutputPath = Path.Join(scratch.Path, "out"),
            StandardErrorPath = Path.Join(scratch.Path, "err"),
        };
        var request = new SpawnRequest
        {
            Path = "/bin/true",
            Arguments = ["true"],
            Environment = ["PATH=/bin"],
            WorkingDirectory = scratch.Path,
        };
        Command limited = command with { Limits = new CommandLimits { MemoryBytes = 1L << 30 } };
        Command timed = command with { Limits = new CommandLimits { Time = TimeSpan.FromMinutes(1) } };
        for (int pass = 0; pass < 3; pass++)
        {
            await MeasureAsync("bare posix_spawn and wait", () => Task.FromResult(BareSpawn(request)));
            await MeasureAsync("runner, no limits", () => runner.RunAsync(command));
            await MeasureAsync("runner, time limit", () => runner.RunAsync(timed));
            await MeasureAsync("runner, memory limit", () => runner.RunAsync(limited));
            await MeasureAsync("runner, a listener", () => runner.RunAsync(command, static _ => { }));
        }
        return 0;
    }

    private static ChildUsage BareSpawn(SpawnRequest request)
    {
        _ = Spawner.TryStart(request, out int id);
        return ChildProcess.Reap(id, 0);
    }

    private static async Task MeasureAsync<T>(string what, Func<Task<T>> action)
    {
        for (int round = 0; round < Warmup; round++)
            await action();
        long start = TimeProvider.System.GetTimestamp();
        for (int round = 0; round < Rounds; round++)
            await action();
        TimeSpan each = TimeProvider.System.GetElapsedTime(start) / Rounds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-28} {each.TotalMicroseconds,8:F0} us"));
    }
}
