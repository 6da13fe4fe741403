using System.Diagnostics;
using System.Text.Json;
using Aufbau.Testing;

namespace Aufbau.Cli.Tests.EndToEnd;

/// <summary>Hundreds of structures, mistakes among them, and what is left when a run is stopped or killed.</summary>
[Trait("Cost", "System")]
public sealed class ManyStructuresTests : IDisposable
{
    private const int Count = 500;
    private const int Bad = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TestFolder _folder = new();
    private readonly string[] _files;

    public ManyStructuresTests()
    {
        for (int i = 0; i < Count; i++)
        {
            _folder.Write($"in/w{i:000}.xyz", i switch
            {
                100 => "3\n\nO 0 0 0\nQq 1 0 0\nH 0 1 0\n",
                200 => "2\n\nO 0 0 0\nH 1 0 0\n",
                300 => "3\n\nO 0 0 0\nH 0 0 0\nH 0 1 0\n",
                _ => TestStructures.WaterXyz(i),
            });
        }

        _files = [.. Enumerable.Range(0, Count).Select(i => $"in/w{i:000}.xyz")];
        Directory.CreateDirectory(_folder["tmp"]);
    }

    private IReadOnlyDictionary<string, string?> Environment => new Dictionary<string, string?> { ["TMPDIR"] = _folder["tmp"] };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Three_bad_of_five_hundred_are_three_reasons()
    {
        Requirement.OnPath("xtb");
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, ["sp", "xtb", .. _files, "--save", "out", "--no-logs", "--json"], null, Environment);
        Assert.Equal(1, ended.ExitCode);
        JsonElement summary = JsonElement.Parse(ended.Output);
        Assert.Equal((Count - Bad, Bad), (summary.GetProperty("succeeded").GetInt32(), summary.GetProperty("failed").GetInt32()));
        string[] reasons = [.. summary.GetProperty("calculations").EnumerateArray()
            .Where(one => one.GetProperty("status").GetString() == "failed")
            .Select(one => one.GetProperty("failure").GetProperty("message").GetString()!)];
        Assert.Collection(
            reasons,
            reason => Assert.Contains("Qq", reason, StringComparison.Ordinal),
            reason => Assert.Contains("9 electrons", reason, StringComparison.Ordinal),
            reason => Assert.Contains("on top of each other", reason, StringComparison.Ordinal));
        Assert.Equal(Count - Bad, Results().Length);
        Assert.InRange(ended.Error.Split('\n').Length, 3, 30);
        Assert.Empty(Directory.GetFileSystemEntries(_folder["tmp"], "aufbau-*"));
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public async Task Stopped_run_keeps_what_finished_and_leaves_nothing_else(string signal, int exitCode)
    {
        Requirement.OnPath("xtb");
        using AufbauProcess process = Start();
        await SomeResultsAsync(20);
        process.Signal(signal);
        AufbauProcess.Ended ended = await process.EndAsync();
        Assert.Equal(exitCode, ended.ExitCode);
        Assert.Contains("not finished", ended.Output, StringComparison.Ordinal);
        Assert.InRange(Results().Length, 20, Count - Bad - 1);
        Assert.Contains($"{Results().Length} results", ended.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder["tmp"], "aufbau-*"));
        Assert.Empty(Running());
    }

    [Fact]
    public async Task Killed_run_leaves_no_processes_and_is_resumed()
    {
        Requirement.OnPath("xtb");
        using (AufbauProcess process = Start())
        {
            await SomeResultsAsync(20);
            process.Signal("KILL");
            _ = await process.EndAsync();
        }

        await Eventually.HoldsAsync(() => Running().Length == 0, Patience, () => string.Join(", ", Running()));
        await Eventually.HoldsAsync(
            () => Directory.GetFileSystemEntries(_folder["tmp"], "aufbau-*").Length == 0, Patience, () => string.Join(", ", Directory.GetFileSystemEntries(_folder["tmp"])));
        int before = Results().Length;
        AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, ["sp", "xtb", .. _files, "--save", "out", "--resume", "--json"], null, Environment);
        JsonElement summary = JsonElement.Parse(ended.Output);
        Assert.Equal(before, summary.GetProperty("skipped").GetInt32());
        Assert.Equal(Count - Bad - before, summary.GetProperty("succeeded").GetInt32());
        Assert.Equal(Count - Bad, Results().Length);
    }

    private AufbauProcess Start() => AufbauProcess.Start(_folder.Root, ["sp", "xtb", .. _files, "--save", "out"], null, Environment);

    private Task SomeResultsAsync(int count) => Eventually.HoldsAsync(() => Results().Length >= count, Patience, () => $"{Results().Length} results");

    private string[] Results() => Directory.Exists(_folder["out"]) ? Directory.GetFiles(_folder["out"], "*.json") : [];

    /// <summary>The processes that work below this test's temporary folder, zombies left out.</summary>
    private string[] Running() => [.. Process.GetProcesses().Select(WorkingFolder).OfType<string>().Where(folder => folder.StartsWith(_folder["tmp"], StringComparison.Ordinal))];

    private static string? WorkingFolder(Process process)
    {
        try
        {
            return new FileInfo($"/proc/{process.Id}/cwd").LinkTarget;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        finally
        {
            process.Dispose();
        }
    }
}
