using Aufbau.Commands.Limits;

namespace Aufbau.Commands.Tests.Local;

public sealed class MemoryLimitTests
{
    private const long Limit = 64 << 20;
    private const string Eater = "head -c 300000000 /dev/zero | tail | wc -c; sleep 0.1; exit 1";

    [Fact]
    public async Task Control_group_tells_out_of_memory_when_a_child_was_killed_for_it()
    {
        MemoryControl control = MemoryControl.Detect();
        Assert.SkipUnless(control.Kind != MemoryControlKind.Watching, control.Reason);
        await using var bench = new Bench(control);
        CommandResult result = await bench.RunAsync(Capped(bench, Eater));
        Assert.Equal(CommandEnding.MemoryLimit, result.Ending);
        // What the command held before it was moved into its group is charged elsewhere and added; on a busy machine that is much.
        Assert.InRange(result.PeakMemoryBytes ?? 0, Limit / 2, 2 * Limit);
        Assert.Empty(ControlGroups.Left(bench));
    }

    [Fact]
    public async Task Control_group_ends_the_rest_when_it_waits_for_the_killed_child_for_ever()
    {
        MemoryControl control = MemoryControl.Detect();
        Assert.SkipUnless(control.Kind != MemoryControlKind.Watching, control.Reason);
        await using var bench = new Bench(control);
        CommandResult result = await bench.RunAsync(Capped(bench, "(head -c 300000000 /dev/zero | tail); while :; do sleep 1; done"));
        Assert.Equal(CommandEnding.MemoryLimit, result.Ending);
    }

    [Fact]
    public async Task Control_group_tells_no_out_of_memory_when_a_kill_came_from_outside()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(Capped(bench, "kill -KILL $$"));
        Assert.Equal(CommandEnding.Signalled, result.Ending);
        Assert.Equal(9, result.Signal);
    }

    [Fact]
    public async Task Watching_tells_out_of_memory_when_the_tree_holds_too_much()
    {
        await using var bench = new Bench(MemoryControl.WatchingOnly);
        CommandResult result = await bench.RunAsync(Capped(bench, "(head -c 200000000 /dev/zero; sleep 1000) | tail"));
        Assert.Equal(CommandEnding.MemoryLimit, result.Ending);
        Assert.True(result.PeakMemoryBytes > Limit);
    }

    [Fact]
    public async Task Watching_adds_up_the_tree_when_no_process_alone_holds_too_much()
    {
        await using var bench = new Bench(MemoryControl.WatchingOnly);
        const string one = "(head -c 25000000 /dev/zero; sleep 1000) | tail & ";
        CommandResult result = await bench.RunAsync(Capped(bench, one + one + one + "wait"));
        Assert.Equal(CommandEnding.MemoryLimit, result.Ending);
    }

    [Fact]
    public async Task Address_limit_tells_out_of_memory_when_one_allocation_is_refused()
    {
        await using var bench = new Bench(MemoryControl.WatchingOnly);
        CommandResult result = await bench.RunAsync(Capped(bench, "sleep 0.2; dd if=/dev/zero of=/dev/null bs=8G count=1"));
        Assert.Equal(CommandEnding.MemoryLimit, result.Ending);
    }

    [Fact]
    public async Task Watching_tells_no_out_of_memory_when_a_kill_came_from_outside()
    {
        await using var bench = new Bench(MemoryControl.WatchingOnly);
        Assert.Equal(CommandEnding.Signalled, (await bench.RunAsync(Capped(bench, "kill -KILL $$"))).Ending);
    }

    private static Command Capped(Bench bench, string script) =>
        bench.Shell(script) with { Limits = new CommandLimits { MemoryBytes = Limit, Grace = TimeSpan.FromMilliseconds(200) } };
}
