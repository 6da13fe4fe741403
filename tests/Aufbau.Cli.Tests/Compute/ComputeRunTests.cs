using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Cli.Compute;
using Aufbau.Cli.Running;
using Aufbau.Programs;

namespace Aufbau.Cli.Tests.Compute;

[Trait("Cost", "Unit")]
public sealed class ComputeRunTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Failure_and_defect_leave_the_others_alone()
    {
        ComputeSummary summary = await RunAsync(5, (_, input, _, _) => Name(input) switch
        {
            "1" => Task.FromResult(Failed(input, FailureKind.Convergence)),
            "2" => throw new InvalidOperationException("a defect"),
            _ => Task.FromResult(Good(input)),
        }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal((3, 2), (summary.Succeeded, summary.Failed));
        Assert.Equal(1, summary.ExitCode);
        Assert.Equal(["convergence", "defect"], summary.Calculations.Select(report => report.Failure?.Kind).OfType<string>());
        Assert.Equal(4, Directory.GetFiles(_folder.Root, "*.json").Length);
    }

    [Fact]
    public async Task Cancellation_keeps_what_finished_and_writes_nothing_else()
    {
        using var stop = new CancellationTokenSource();
        ComputeSummary summary = await RunAsync(
            6,
            async (_, input, _, token) =>
            {
                if (Name(input) == "3")
                {
                    await stop.CancelAsync();
                    return Failed(input, FailureKind.Cancelled);
                }

                return token.IsCancellationRequested ? Failed(input, FailureKind.Cancelled) : Good(input);
            },
            jobs: 1,
            cancellationToken: stop.Token);
        Assert.Equal((3, 3), (summary.Succeeded, summary.Stopped));
        Assert.Equal(3, Directory.GetFiles(_folder.Root).Length);
    }

    [Fact]
    public async Task No_more_run_at_once_than_jobs()
    {
        int running = 0;
        int most = 0;
        ComputeSummary summary = await RunAsync(20, async (_, input, _, _) =>
        {
            int now = Interlocked.Increment(ref running);
            most = Math.Max(most, now);
            await Task.Yield();
            Interlocked.Decrement(ref running);
            return Good(input);
        }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(20, summary.Succeeded);
        Assert.InRange(most, 1, 2);
    }

    [Fact]
    public async Task Resume_runs_only_what_is_missing()
    {
        _ = await RunAsync(3, (_, input, _, _) => Task.FromResult(Name(input) == "1" ? Failed(input, FailureKind.Convergence) : Good(input)), cancellationToken: TestContext.Current.CancellationToken);
        var ran = new List<string>();
        ComputeSummary summary = await RunAsync(
            4,
            (_, input, _, _) =>
            {
                lock (ran)
                {
                    ran.Add(Name(input));
                }

                return Task.FromResult(Good(input));
            },
            resume: true,
            cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(["1", "3"], ran.Order());
        Assert.Equal((2, 2), (summary.Succeeded, summary.Skipped));
    }

    private static string Name(CalculationInput input) => ((ProgramInput)input).Structure.Identifiers.Name!;

    private static ProgramOutput Good(CalculationInput input) => new(input, true, new SinglePointData(-5), new Provenance("xtb"));

    private static ProgramOutput Failed(CalculationInput input, FailureKind kind) =>
        new(input, false, FilesData.Empty, new Provenance("xtb"), traceback: "it failed") { Failure = new Failure(kind, "test.failed", "It failed.") };

    private async Task<ComputeSummary> RunAsync(int count, RunCalculation run, int jobs = 2, bool resume = false, CancellationToken cancellationToken = default)
    {
        var request = new ComputeRequest(new RequestWords(CalculationWord.TryFind("sp"), "xtb", []))
        {
            Save = new SaveRequest(_folder.Root, Resume: resume),
            Resources = new ResourceRequest(Jobs: jobs),
        };
        LoadedStructure[] structures = [.. Enumerable.Range(0, count).Select(i => new LoadedStructure(
            $"{i}", $"{i}.xyz", TestStructures.Water with { Identifiers = TestStructures.Water.Identifiers with { Name = $"{i}" } }))];
        ComputePlan plan = new ComputePlanner(request, ProgramCatalog.Find("xtb"), null, new MachineSize(2, 8L << 30)).Plan(structures, new ResultFolder(_folder.Root));
        using var progress = new SilentProgress();
        return await new ComputeRun(plan, run, progress, TimeProvider.System).RunAsync(cancellationToken);
    }

    private sealed class SilentProgress : IComputeProgress
    {
        public void Begin(ComputePlan plan)
        {
        }

        public void Started(string name)
        {
        }

        public void Step(string name, string what)
        {
        }

        public void Output(string name, string text)
        {
        }

        public void Ended(CalculationReport report)
        {
        }

        public void Dispose()
        {
        }
    }
}
