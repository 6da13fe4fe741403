using Aufbau.Commands.Limits;
using Aufbau.Commands.Local;
using Aufbau.Testing;

namespace Aufbau.Commands.Tests.Local;

public sealed class ProcessGuardTests
{
    [Fact]
    public async Task Children_and_scratch_are_gone_when_we_were_killed()
    {
        await using var bench = new Bench();
        string root = bench.PathOf("ro ot $x 'q\"\nΨ");
        Directory.CreateDirectory(root);
        // Started without a runner, so that nobody but the host's own guard clears up after it.
        ChildProcess host = Assert.IsType<ChildProcess>(ChildProcess.TryStart(HostRequest(bench, root), out _));
        string? leader = null;
        await Eventually.HoldsAsync(
            () => (leader = FindFilled(root, "leader.pid")) is not null || host.Ended.IsCompleted,
            Processes.Patience,
            () => "the host has not begun");
        Assert.True(leader is not null, await File.ReadAllTextAsync(bench.PathOf("log"), TestContext.Current.CancellationToken));
        string scratch = Path.GetDirectoryName(leader)!;
        int leaderId = int.Parse(await File.ReadAllTextAsync(leader, TestContext.Current.CancellationToken), null);
        int daemonId = int.Parse(await File.ReadAllTextAsync(Path.Join(scratch, "daemon.pid"), TestContext.Current.CancellationToken), null);
        string group = ControlGroupOf(leaderId);
        Signals.ToProcess(host.Id, Signals.Kill);
        await host.Ended;
        Assert.Equal(Signals.Kill, host.Reap().Signal);
        await Processes.EndAsync(leaderId);
        await Processes.EndAsync(daemonId);
        await Eventually.HoldsAsync(() => !Directory.Exists(scratch), Processes.Patience, () => $"{scratch} is still there");
        Assert.True(Directory.Exists(root));
        await Eventually.HoldsAsync(
            () => !Directory.Exists(group) || group.Length == 0, Processes.Patience, () => $"{group} is still there");
    }

    [Fact]
    public async Task Scratch_of_an_inner_run_is_gone_when_the_outer_run_killed_it()
    {
        await using var bench = new Bench();
        await using var elsewhere = ScratchDirectory.Create(Path.GetTempPath(), bench.Guard, TimeProvider.System);
        using var source = new CancellationTokenSource();
        SpawnRequest host = HostRequest(bench, elsewhere.Path);
        var command = new Command(host.Path, ["guarded", elsewhere.Path])
        {
            WorkingDirectory = bench.Directory,
            Environment = host.Environment.Select(entry => entry.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]),
            Limits = new CommandLimits { Grace = TimeSpan.Zero },
        };
        Task<CommandResult> running = bench.Runner.RunAsync(command, null, source.Token);
        string? leader = null;
        await Eventually.HoldsAsync(
            () => (leader = FindFilled(elsewhere.Path, "leader.pid")) is not null, Processes.Patience, () => "the host has not begun");
        int leaderId = int.Parse(await File.ReadAllTextAsync(leader!, TestContext.Current.CancellationToken), null);
        await source.CancelAsync();
        Assert.Equal(CommandEnding.Cancelled, (await running).Ending);
        Assert.False(Processes.IsAlive(leaderId));
        await Eventually.HoldsAsync(
            () => Directory.GetDirectories(elsewhere.Path).Length == 0, Processes.Patience, () => "the inner scratch directory is still there");
    }

    [Fact]
    public async Task Guard_starts_anew_when_somebody_killed_it()
    {
        await using var bench = new Bench();
        await bench.RunAsync(bench.Shell("exit 0"));
        int guard = Guards().Single(id => CommandLine(id).Contains(bench.Guard.Prefix, StringComparison.Ordinal));
        Signals.ToProcess(guard, Signals.Kill);
        await Processes.EndAsync(guard);
        // Our waiting thread may hear of the end a little later than the test does; the next command then notices.
        bool renewed = false;
        for (int attempt = 0; attempt < 200 && !renewed; attempt++)
        {
            Assert.True((await bench.RunAsync(bench.Shell("exit 0"))).Succeeded);
            renewed = Guards().Any(id => id != guard && CommandLine(id).Contains(bench.Guard.Prefix, StringComparison.Ordinal));
        }
        Assert.True(renewed);
    }

    [Fact]
    public async Task Guard_ends_when_it_is_disposed()
    {
        string prefix;
        await using (var bench = new Bench())
        {
            prefix = bench.Guard.Prefix;
            await bench.RunAsync(bench.Shell("exit 0"));
        }
        Assert.DoesNotContain(Guards(), id => CommandLine(id).Contains(prefix, StringComparison.Ordinal));
    }

    [Fact]
    public void Paths_reach_the_guard_without_any_character_that_means_something_to_a_shell() =>
        Assert.Equal(@"/a\0040b\0044\0047\0012\0316\0250-1.x_", GuardEntry.Encode("/a b$'\nΨ-1.x_"));

    private static SpawnRequest HostRequest(Bench bench, string root) => new()
    {
        Path = Path.Join(AppContext.BaseDirectory, "Aufbau.Commands.TestHost"),
        Arguments = ["host", "guarded", root],
        Environment =
        [
            .. CleanEnvironment.Create(bench.Directory).Select(variable => $"{variable.Key}={variable.Value}"),
            $"DOTNET_ROOT={Environment.GetEnvironmentVariable("DOTNET_ROOT")}",
        ],
        WorkingDirectory = bench.Directory,
        OutputPath = bench.PathOf("log"),
        ErrorPath = bench.PathOf("log"),
    };

    private static string? FindFilled(string root, string name) => Directory
        .EnumerateFiles(root, name, SearchOption.AllDirectories)
        .FirstOrDefault(file => new FileInfo(file).Length > 0);

    private static string ControlGroupOf(int process) => File
        .ReadLines($"/proc/{process}/cgroup")
        .Select(line => line.Split(':', 3))
        .Where(fields => fields[1] == "memory" && fields[2].Contains("/aufbau-", StringComparison.Ordinal))
        .Select(fields => "/sys/fs/cgroup/memory" + fields[2])
        .FirstOrDefault("");

    private static IEnumerable<int> Guards() => ProcessTable.Take().Entries
        .Where(entry => !entry.IsDead && entry.Parent == Environment.ProcessId && CommandLine(entry.Id).Contains("aufbau-guard", StringComparison.Ordinal))
        .Select(entry => entry.Id);

    private static string CommandLine(int process)
    {
        byte[] buffer = new byte[1 << 16];
        return System.Text.Encoding.UTF8.GetString(buffer, 0, ProcFile.Read(ProcessTable.PathOf(process, "cmdline"), buffer));
    }
}
