namespace Aufbau.Commands.Tests.Local;

public sealed class RunTests
{
    private static readonly string[] Awkward = ["", " ", "two words", "\"quoted\" 'twice'", "$HOME", "`id`", "a\nb", "*", "\\", "Größe Ψ 分子"];

    [Fact]
    public async Task Command_tells_its_output_and_exit_code_when_it_ends()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(bench.Shell("echo out; echo err >&2; exit 3"));
        Assert.Equal(CommandEnding.Exited, result.Ending);
        Assert.Equal(3, result.ExitCode);
        Assert.Null(result.Signal);
        Assert.False(result.Succeeded);
        Assert.Equal("out\n", result.StandardOutput.Text);
        Assert.Equal("err\n", result.StandardError.Text);
        Assert.Equal(4, result.StandardOutput.TotalBytes);
        Assert.True(result.WallTime > TimeSpan.Zero);
    }

    [Fact]
    public async Task Command_runs_in_its_own_directory_group_and_session()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(bench.Shell("pwd; cut -d' ' -f5,6 /proc/$$/stat; echo $$"));
        string[] lines = result.StandardOutput.Text.Split('\n');
        Assert.Equal(bench.Directory, lines[0]);
        Assert.Equal($"{lines[2]} {lines[2]}", lines[1]);
    }

    [Fact]
    public async Task Command_gets_no_secret_when_ours_has_one()
    {
        Environment.SetEnvironmentVariable("AUFBAU_TEST_SECRET", "hush");
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(bench.Shell("env"));
        Assert.DoesNotContain("hush", result.StandardOutput.Text, StringComparison.Ordinal);
        Assert.Contains("LC_ALL=C.UTF-8\n", result.StandardOutput.Text, StringComparison.Ordinal);
        Assert.Contains($"TMPDIR={bench.Directory}\n", result.StandardOutput.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_gets_what_the_caller_adds_to_the_environment()
    {
        await using var bench = new Bench();
        Command command = bench.Shell("echo \"$OMP_NUM_THREADS $LC_ALL\"") with
        {
            Environment = CleanEnvironment.Create("/tmp", new Dictionary<string, string> { ["OMP_NUM_THREADS"] = "4" }),
        };
        Assert.Equal("4 C.UTF-8\n", (await bench.RunAsync(command)).StandardOutput.Text);
    }

    [Fact]
    public async Task Command_holds_no_file_of_ours_but_its_three()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(bench.Shell("n=3; while [ $n -lt 500 ]; do [ ! -e /proc/$$/fd/$n ] || echo $n; n=$((n+1)); done"));
        Assert.Equal("", result.StandardOutput.Text);
    }

    [Fact]
    public async Task Command_has_default_signals_and_an_empty_mask()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(bench.Shell("exec grep -E '^Sig(Blk|Ign)' /proc/self/status"));
        string[] lines = result.StandardOutput.Text.Split('\n');
        Assert.Equal("SigBlk:\t0000000000000000", lines[0]);
        Assert.EndsWith("00000000", lines[1].Replace('8', '0'), StringComparison.Ordinal); // Signal 32 is the C library's own.
    }

    [Fact]
    public async Task Command_meets_the_end_of_input_when_none_is_given()
    {
        await using var bench = new Bench();
        Assert.Equal("", (await bench.RunAsync(bench.Shell("cat"))).StandardOutput.Text);
    }

    [Fact]
    public async Task Command_reads_input_from_memory_when_it_is_larger_than_a_pipe()
    {
        await using var bench = new Bench();
        byte[] bytes = new byte[3_000_000];
        Array.Fill(bytes, (byte)'x');
        CommandResult result = await bench.RunAsync(bench.Shell("wc -c") with { StandardInput = CommandInput.FromBytes(bytes) });
        Assert.Equal("3000000", result.StandardOutput.Text.Trim());
    }

    [Fact]
    public async Task Command_may_leave_its_input_unread()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(bench.Shell("exit 0") with { StandardInput = CommandInput.FromBytes(new byte[1_000_000]) });
        Assert.True(result.Succeeded);
    }

    [Fact]
    public async Task Command_reads_input_from_a_file()
    {
        await using var bench = new Bench();
        await File.WriteAllTextAsync(bench.PathOf("in put"), "hello", TestContext.Current.CancellationToken);
        Command command = bench.Shell("cat") with { StandardInput = CommandInput.FromFile(bench.PathOf("in put")) };
        Assert.Equal("hello", (await bench.RunAsync(command)).StandardOutput.Text);
    }

    [Fact]
    public async Task Arguments_arrive_unchanged_when_they_are_awkward()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(bench.Shell("for a; do printf '%s|' \"$a\"; done", Awkward));
        Assert.Equal(string.Concat(Awkward.Select(argument => argument + "|")), result.StandardOutput.Text);
    }

    [Fact]
    public async Task Paths_work_when_they_are_awkward()
    {
        await using var bench = new Bench();
        string directory = bench.PathOf("a b $HOME 'q\" Ψ\nline");
        Directory.CreateDirectory(directory);
        string tool = Path.Join(directory, "my tool");
        await File.WriteAllTextAsync(tool, "#!/bin/sh\npwd\n", TestContext.Current.CancellationToken);
        File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var command = new Command("./my tool", []) { WorkingDirectory = directory, StandardOutputPath = Path.Join(directory, "out put") };
        CommandResult result = await bench.RunAsync(command);
        Assert.Equal(directory + "\n", result.StandardOutput.Text);
        Assert.Equal(Path.Join(directory, "out put"), result.StandardOutput.Path);
    }

    [Fact]
    public async Task Outputs_are_merged_in_order_when_both_go_to_one_file()
    {
        await using var bench = new Bench();
        Command command = bench.Shell("echo 1; echo 2 >&2; echo 3") with
        {
            StandardOutputPath = bench.PathOf("log"),
            StandardErrorPath = bench.PathOf("log"),
        };
        Assert.Equal("1\n2\n3\n", (await bench.RunAsync(command)).StandardOutput.Text);
    }

    [Fact]
    public async Task Result_tells_the_signal_when_one_from_outside_ended_the_command()
    {
        await using var bench = new Bench();
        Command command = bench.Shell("kill -KILL $$") with { Limits = new CommandLimits { MemoryBytes = 1L << 30 } };
        CommandResult result = await bench.RunAsync(command);
        Assert.Equal(CommandEnding.Signalled, result.Ending);
        Assert.Equal(9, result.Signal);
        Assert.Null(result.ExitCode);
    }

    [Fact]
    public async Task Result_tells_cpu_time_when_a_child_of_the_command_used_it()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(bench.Shell("(i=0; while [ $i -lt 300000 ]; do i=$((i+1)); done); exit 0"));
        Assert.InRange(result.UserTime.TotalSeconds + result.SystemTime.TotalSeconds, 0.02, result.WallTime.TotalSeconds * 4);
    }

    [Fact]
    public async Task Result_tells_peak_memory_when_the_command_ran_a_while()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(bench.Shell("head -c 300000000 /dev/zero | tail | wc -c"));
        Assert.InRange(result.PeakMemoryBytes ?? 0, 250_000_000, 700_000_000);
    }

    [Fact]
    public async Task Result_does_not_take_our_own_memory_for_the_commands()
    {
        await using var bench = new Bench();
        long? peak = (await bench.RunAsync(bench.Shell("exit 0"))).PeakMemoryBytes;
        Assert.True(peak is null or < 20_000_000, $"{peak}");
    }

    [Fact]
    public async Task What_stays_behind_in_the_group_is_ended_when_the_command_ends()
    {
        await using var bench = new Bench();
        CommandResult result = await bench.RunAsync(bench.Shell("(trap '' TERM HUP; sleep 1000) & echo $! > left.pid"));
        Assert.True(result.Succeeded);
        await Processes.EndAsync(bench.ReadId("left.pid"));
    }
}
