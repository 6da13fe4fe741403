using Aufbau.Commands.Local;
using Aufbau.Testing;

namespace Aufbau.Commands.Tests.Local;

public sealed class EndingTests
{
    private const string Deaf = "trap '' TERM HUP INT; ";
    private const string Forever = "while :; do sleep 1; done";
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    [Fact]
    public async Task Command_is_ended_when_its_time_is_over()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(Limited(bench.Shell("echo begun; exec sleep 1000"), time: Short));
        Assert.Equal(CommandEnding.TimeLimit, result.Ending);
        Assert.Equal(15, result.Signal);
        Assert.Equal("begun\n", result.StandardOutput.Text);
        Assert.InRange(result.WallTime.TotalSeconds, 0.3, 4.5);
    }

    [Fact]
    public async Task Command_may_save_its_state_when_it_is_asked_to_end()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(
            Limited(bench.Shell("trap 'sleep 0.3; echo saved; exit 7' TERM; while :; do sleep 0.1; done"), time: Short));
        Assert.Equal(CommandEnding.TimeLimit, result.Ending);
        Assert.Equal(7, result.ExitCode);
        Assert.Equal("saved\n", result.StandardOutput.Text);
    }

    [Fact]
    public async Task Command_is_killed_after_the_grace_when_it_ignores_sigterm()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(Limited(bench.Shell(Deaf + Forever), time: Short, grace: Short));
        Assert.Equal(CommandEnding.TimeLimit, result.Ending);
        Assert.Equal(9, result.Signal);
        Assert.InRange(result.WallTime.TotalSeconds, 0.6, 5);
    }

    [Fact]
    public async Task Command_is_ended_when_it_is_stopped()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(Limited(bench.Shell(Deaf + "kill -STOP $$"), time: Short, grace: Short));
        Assert.Equal(CommandEnding.TimeLimit, result.Ending);
    }

    [Fact]
    public async Task Whole_tree_is_killed_when_it_forks_and_ignores_sigterm()
    {
        await using var bench = new Bench();
        string script = $"{Deaf}for n in 1 2 3; do (echo $(exec sh -c 'echo $PPID') > $n.pid; (echo $(exec sh -c 'echo $PPID') > $n$n.pid; {Forever}) & {Forever}) & done; {Forever}";
        await CancelWhenFilledAsync(bench, bench.Shell(script), "1.pid", "2.pid", "3.pid", "11.pid", "22.pid", "33.pid");
    }

    [Fact]
    public async Task Daemon_is_killed_when_it_left_the_group_session_and_parent()
    {
        await using var bench = new Bench();
        string script = $"(setsid sh -c '{Deaf.Replace("'", "\"", StringComparison.Ordinal)} echo $$ > daemon.pid; {Forever}' &) ; {Deaf}{Forever}";
        await CancelWhenFilledAsync(bench, bench.Shell(script), "daemon.pid");
    }

    [Fact]
    public async Task Daemon_without_our_environment_is_killed_when_it_is_in_the_control_group()
    {
        await using var bench = new Bench();
        string script = $"sleep 0.2; (env -i /usr/bin/setsid /bin/sh -c 'echo $$ > daemon.pid; {Forever}' &) ; {Forever}";
        await CancelWhenFilledAsync(bench, Limited(bench.Shell(script), memory: 1L << 30), "daemon.pid");
        Assert.Empty(ControlGroups.Left(bench));
    }

    [Fact]
    public async Task Daemon_is_killed_when_a_command_of_some_length_ends_by_itself()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(bench.Shell(
            $"(setsid sh -c 'echo $$ > daemon.pid; {Forever}' &); while [ ! -s daemon.pid ]; do sleep 0.01; done; sleep 0.6"));
        Assert.True(result.Succeeded);
        Assert.False(Processes.IsAlive(bench.ReadId("daemon.pid")));
    }

    [Fact]
    public async Task Command_does_not_start_when_it_was_cancelled_before()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.Runner.RunAsync(bench.Shell("echo $$ > started.pid"), null, new CancellationToken(true));
        Assert.Equal(CommandEnding.Cancelled, result.Ending);
        Assert.Null(result.ExitCode);
        Assert.False(bench.HasFilled("started.pid"));
    }

    [Fact]
    public async Task Command_keeps_its_output_when_it_is_cancelled()
    {
        await using var bench = new Bench();
        using var source = new CancellationTokenSource();
        CommandResult result = await bench.Runner.RunAsync(
            bench.Shell("echo working; exec sleep 1000"), piece => source.Cancel(), source.Token);
        Assert.Equal(CommandEnding.Cancelled, result.Ending);
        Assert.Equal("working\n", result.StandardOutput.Text);
    }

    [Fact]
    public async Task Result_stays_when_cancelled_after_the_end()
    {
        await using var bench = new Bench();
        using var source = new CancellationTokenSource();
        CommandResult result = await bench.Runner.RunAsync(bench.Shell("exit 0"), null, source.Token);
        await source.CancelAsync();
        Assert.True(result.Succeeded);
    }

    [Fact]
    public async Task Command_is_ended_when_its_files_grow_beyond_the_limit()
    {
        await using var bench = new Bench();
        Command command = bench.Shell("mkdir a; head -c 3M /dev/zero > a/b; head -c 3M /dev/zero; exec sleep 1000") with
        {
            Limits = new CommandLimits { ScratchBytes = 5 << 20 },
        };
        Assert.Equal(CommandEnding.ScratchLimit, (await bench.RunAsync(command)).Ending);
    }

    [Fact]
    public async Task Output_counts_as_scratch_when_it_is_kept_elsewhere()
    {
        await using var bench = new Bench();
        await using var elsewhere = ScratchDirectory.Create(Path.GetTempPath(), bench.Guard, TimeProvider.System);
        Command command = bench.Shell("head -c 6M /dev/zero; exec sleep 1000") with
        {
            StandardOutputPath = Path.Join(elsewhere.Path, "log"),
            Limits = new CommandLimits { ScratchBytes = 5 << 20 },
        };
        Assert.Equal(CommandEnding.ScratchLimit, (await bench.RunAsync(command)).Ending);
    }

    private static Command Limited(Command command, TimeSpan? time = null, TimeSpan? grace = null, long? memory = null) => command with
    {
        Limits = new CommandLimits { Time = time, MemoryBytes = memory, Grace = grace ?? TimeSpan.FromSeconds(5) },
    };

    private static async Task CancelWhenFilledAsync(Bench bench, Command command, params IReadOnlyList<string> files)
    {
        using var source = new CancellationTokenSource();
        Task<CommandResult> running = bench.Runner.RunAsync(
            command with { Limits = command.Limits with { Grace = Short } }, null, source.Token);
        await Eventually.HoldsAsync(() => files.All(bench.HasFilled), Processes.Patience, () => "not all processes have begun");
        int[] ids = [.. files.Select(bench.ReadId)];
        Assert.All(ids, id => Assert.True(Processes.IsAlive(id)));
        await source.CancelAsync();
        Assert.Equal(CommandEnding.Cancelled, (await running).Ending);
        Assert.All(ids, id => Assert.False(Processes.IsAlive(id)));
    }
}
