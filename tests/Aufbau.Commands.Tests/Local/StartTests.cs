namespace Aufbau.Commands.Tests.Local;

public sealed class StartTests
{
    [Fact]
    public async Task Start_fails_with_advice_when_nothing_on_the_path_has_the_name()
    {
        await using var bench = new Bench();
        var failure = await FailureAsync(bench, new Command("no-such-program-xyz", []) { WorkingDirectory = bench.Directory });
        Assert.Equal(CommandStartProblem.NotFound, failure.Problem);
        Assert.Contains("'no-such-program-xyz'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("PATH", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_fails_when_the_file_does_not_exist()
    {
        await using var bench = new Bench();
        var failure = await FailureAsync(bench, new Command("./tool", []) { WorkingDirectory = bench.Directory });
        Assert.Equal(CommandStartProblem.NotFound, failure.Problem);
        Assert.Contains(bench.Directory, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_fails_when_the_file_is_not_executable()
    {
        await using var bench = new Bench();
        var failure = await FailureAsync(bench, await ToolAsync(bench, "#!/bin/sh\n", UnixFileMode.UserRead));
        Assert.Equal(CommandStartProblem.NotExecutable, failure.Problem);
        Assert.Contains("chmod +x", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_fails_when_the_interpreter_is_missing()
    {
        await using var bench = new Bench();
        var failure = await FailureAsync(bench, await ToolAsync(bench, "#!/no/such/shell\n"));
        Assert.Equal(CommandStartProblem.NotFound, failure.Problem);
        Assert.Contains("interpreter", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_fails_when_the_file_is_no_program()
    {
        await using var bench = new Bench();
        var failure = await FailureAsync(bench, await ToolAsync(bench, "just text\n"));
        Assert.Equal(CommandStartProblem.NotExecutable, failure.Problem);
        Assert.Contains("no program", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_fails_when_the_executable_is_a_directory()
    {
        await using var bench = new Bench();
        var failure = await FailureAsync(bench, new Command("/usr/bin", []) { WorkingDirectory = bench.Directory });
        Assert.Equal(CommandStartProblem.NotExecutable, failure.Problem);
    }

    [Fact]
    public async Task Start_fails_when_the_working_directory_is_missing()
    {
        await using var bench = new Bench();
        var failure = await FailureAsync(bench, new Command("sh", []) { WorkingDirectory = bench.PathOf("nowhere") });
        Assert.Equal(CommandStartProblem.DirectoryMissing, failure.Problem);
    }

    [Fact]
    public async Task Start_fails_when_the_input_is_missing()
    {
        await using var bench = new Bench();
        var failure = await FailureAsync(bench, bench.Shell("cat") with { StandardInput = CommandInput.FromFile(bench.PathOf("nothing")) });
        Assert.Equal(CommandStartProblem.FileUnusable, failure.Problem);
        Assert.Contains("nothing", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_fails_when_an_output_cannot_be_written()
    {
        await using var bench = new Bench();
        var failure = await FailureAsync(bench, bench.Shell("cat") with { StandardErrorPath = bench.PathOf("no/where/log") });
        Assert.Equal(CommandStartProblem.FileUnusable, failure.Problem);
        Assert.Contains("no/where/log", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Failed_start_leaves_no_control_group_when_memory_is_limited()
    {
        await using var bench = new Bench();
        Command command = await ToolAsync(bench, "just text\n");
        await FailureAsync(bench, command with { Limits = new CommandLimits { MemoryBytes = 1L << 28 } });
        Assert.Empty(ControlGroups.Left(bench));
    }

    [Fact]
    public async Task Name_is_looked_up_in_the_commands_own_path()
    {
        await using var bench = new Bench();
        await ToolAsync(bench, "#!/bin/sh\necho mine\n");
        var command = new Command("tool", [])
        {
            WorkingDirectory = bench.Directory,
            Environment = new Dictionary<string, string> { ["PATH"] = "/nowhere:" + bench.Directory },
        };
        Assert.Equal("mine\n", (await bench.RunAsync(command)).StandardOutput.Text);
    }

    [Theory]
    [InlineData("relative", null)]
    [InlineData("/tmp", "a\0b")]
    public async Task Senseless_command_is_refused(string directory, string? argument)
    {
        await using var bench = new Bench();
        var command = new Command("true", argument is null ? [] : [argument]) { WorkingDirectory = directory };
        await Assert.ThrowsAnyAsync<ArgumentException>(() => bench.RunAsync(command));
    }

    private static async Task<Command> ToolAsync(
        Bench bench, string text, UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserExecute)
    {
        string path = bench.PathOf("tool");
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        File.SetUnixFileMode(path, mode);
        return new Command(path, []) { WorkingDirectory = bench.Directory };
    }

    private static Task<CommandStartException> FailureAsync(Bench bench, Command command) =>
        Assert.ThrowsAsync<CommandStartException>(() => bench.RunAsync(command));
}
