using System.Text;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Programs.Conformance;
using Aufbau.Programs.Running;
using Aufbau.Testing;

namespace Aufbau.Programs.Tests.Running;

public sealed class ProgramRunnerTests : IAsyncDisposable
{
    private static readonly ProgramInput Gradient = new(CalculationType.Gradient, Samples.Water, new Model("GFN2-xTB"));

    private readonly LocalPrograms _programs = LocalPrograms.Create();
    private readonly string _folder = Directory.CreateTempSubdirectory("aufbau tests $' ä").FullName;

    public async ValueTask DisposeAsync()
    {
        await _programs.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Any_program_runs_by_files_and_returns_all_new_files()
    {
        var input = new FileInput(
            FileSet.Empty.With("in.txt", "hello").With("sub/deep.bin", FileContent.FromBytes([0, 1, 255])),
            ["-c", "mkdir out; tr a-z A-Z < in.txt > out/upper.txt; cat sub/deep.bin sub/deep.bin > twice; echo said; echo warned >&2"]);
        ProgramOutput output = await RunAsync("sh", input);
        Assert.True(output.Success, output.Traceback);
        Assert.Equal(["out/upper.txt", "twice"], output.Data.Files.Names);
        Assert.Equal("HELLO", output.Data.Files.Text("out/upper.txt"));
        Assert.Equal([0, 1, 255, 0, 1, 255], output.Data.Files["twice"].Bytes.ToArray());
        Assert.Equal("said\nwarned\n", output.Logs);
    }

    [Fact]
    public async Task Failing_program_keeps_its_files_logs_and_exit_code()
    {
        ProgramOutput output = await RunAsync("sh", new FileInput(null, ["-c", "echo half > half.txt; echo why; exit 3"]));
        Assert.False(output.Success);
        Assert.Equal("program.exit-code", output.Failure!.Code);
        Assert.Contains("exit code 3", output.Failure.Message, StringComparison.Ordinal);
        Assert.Equal("half\n", output.Data.Files.Text("half.txt"));
        Assert.Equal("why", output.Failure.LogTail);
    }

    [Fact]
    public async Task Program_that_dies_of_a_signal_says_which()
    {
        ProgramOutput output = await RunAsync("sh", new FileInput(null, ["-c", "kill -SEGV $$"]));
        Assert.Equal(FailureKind.Transient, output.Failure!.Kind);
        Assert.Contains("segmentation fault", output.Failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_over_its_memory_limit_is_told_apart()
    {
        Requirement.OnPath("python3");
        ProgramOutput output = await RunAsync(
            "python3",
            new FileInput(null, ["-c", "x = bytearray(400 << 20)\nfor i in range(0, len(x), 4096): x[i] = 1"]),
            RunOptions.Default with { MemoryBytes = 100 << 20 });
        Assert.Equal("limit.memory", output.Failure!.Code);
        Assert.Equal(FailureKind.Resource, output.Failure.Kind);
    }

    [Fact]
    public async Task Program_over_its_scratch_limit_is_stopped()
    {
        ProgramOutput output = await RunAsync(
            "sh",
            new FileInput(null, ["-c", "while :; do head -c 1000000 /dev/zero >> big; done"]),
            RunOptions.Default with { ScratchBytes = 20 << 20, TimeLimit = TimeSpan.FromSeconds(60) });
        Assert.Equal("limit.scratch", output.Failure!.Code);
    }

    [Fact]
    public async Task Missing_program_says_so()
    {
        ProgramNotFoundException exception =
            await Assert.ThrowsAsync<ProgramNotFoundException>(() => RunAsync("no-such-program-here", new FileInput()));
        Assert.Contains("no-such-program-here", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Unknown_program_is_answered_with_the_nearest()
    {
        ProgramNotFoundException exception = await Assert.ThrowsAsync<ProgramNotFoundException>(() => RunAsync("xtv", Gradient));
        Assert.Contains("Did you mean 'xtb'?", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_is_streamed_while_the_program_runs()
    {
        var pieces = new StringBuilder();
        ProgramOutput output = await RunAsync(
            "sh",
            new FileInput(null, ["-c", "echo first; while [ ! -e go ]; do sleep 0.05; done; echo second"]),
            RunOptions.Default with
            {
                ScratchRoot = _folder,
                OnOutput = piece =>
                {
                    pieces.Append(piece);
                    if (pieces.ToString() == "first\n")
                    {
                        File.WriteAllText(Path.Combine(Directory.GetDirectories(_folder)[0], "work", "go"), "");
                    }
                },
            });
        Assert.True(output.Success);
        Assert.Equal("first\nsecond\n", pieces.ToString());
    }

    [Fact]
    public async Task Scratch_is_made_where_it_was_asked_for_and_deleted()
    {
        Requirement.OnPath("xtb");
        ProgramOutput output = await RunAsync("xtb", Gradient, RunOptions.Default with { ScratchRoot = _folder });
        Assert.True(output.Success, output.Traceback);
        Assert.StartsWith(_folder, output.Provenance.ScratchDirectory, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public async Task Scratch_is_kept_when_asked()
    {
        Requirement.OnPath("xtb");
        ProgramOutput output = await RunAsync("xtb", Gradient, RunOptions.Default with { ScratchRoot = _folder, KeepScratch = true });
        Assert.True(File.Exists(Path.Combine(output.Provenance.ScratchDirectory!, "gradient")));
    }

    [Fact]
    public async Task Files_are_collected_when_asked_without_the_input()
    {
        Requirement.OnPath("xtb");
        ProgramOutput output = await RunAsync("xtb", Gradient, RunOptions.Default with { CollectFiles = true });
        Assert.Contains("wbo", output.Data.Files.Names);
        Assert.DoesNotContain("coord", output.Data.Files.Names);
        Assert.Null(output.Data.Files["xtbrestart"].Text);
        Assert.Empty((await RunAsync("xtb", Gradient)).Data.Files);
    }

    [Fact]
    public async Task Logs_are_left_out_when_asked_but_never_of_a_failure()
    {
        Requirement.OnPath("xtb");
        RunOptions options = RunOptions.Default with { CollectLogs = false };
        Assert.Null((await RunAsync("xtb", Gradient, options)).Logs);
        ProgramInput failing = Gradient with { Keywords = NamedValues.Empty.With("max_iterations", 1) };
        Assert.NotEmpty((await RunAsync("xtb", failing, options)).Logs!);
    }

    [Fact]
    public async Task Exception_carries_the_whole_output()
    {
        Requirement.OnPath("xtb");
        ProgramInput failing = Gradient with { Keywords = NamedValues.Empty.With("max_iterations", 1) };
        ProgramFailedException exception = await Assert.ThrowsAsync<ProgramFailedException>(
            () => _programs.Runner.RunOrThrowAsync("xtb", failing, RunOptions.Default, TestContext.Current.CancellationToken));
        Assert.Equal(failing, exception.Output.InputData);
        Assert.NotEmpty(exception.Output.Logs!);
    }

    [Fact]
    public async Task Arguments_are_shared_by_many_structures()
    {
        Requirement.OnPath("xtb");
        ProgramOutput output = await _programs.Runner.RunAsync(
            "xtb", CalculationType.Energy, Samples.Water, new ProgramArguments(new Model("gfn1")), RunOptions.Default, TestContext.Current.CancellationToken);
        Assert.Equal(-5.768433974697, output.Energy!.Value, 1e-9);
    }

    [Fact]
    public async Task Secrets_of_the_environment_do_not_reach_the_program()
    {
        Environment.SetEnvironmentVariable("AUFBAU_TEST_SECRET", "do-not-tell");
        ProgramOutput output = await RunAsync("sh", new FileInput(null, ["-c", "env"]));
        Assert.DoesNotContain("do-not-tell", output.Logs, StringComparison.Ordinal);
        Assert.Contains("LC_ALL=C.UTF-8", output.Logs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Threads_follow_the_granted_cores()
    {
        Requirement.OnPath("xtb");
        ProgramOutput output = await RunAsync("xtb", Gradient, RunOptions.Default with { Cores = 2 });
        Assert.Contains("omp threads                :                     2", output.Logs, StringComparison.Ordinal);
        Assert.Contains("omp threads                :                     1", (await RunAsync("xtb", Gradient)).Logs, StringComparison.Ordinal);
    }

    private Task<ProgramOutput> RunAsync(string program, CalculationInput input, RunOptions? options = null) =>
        _programs.Runner.RunAsync(program, input, options ?? RunOptions.Default, TestContext.Current.CancellationToken);
}
