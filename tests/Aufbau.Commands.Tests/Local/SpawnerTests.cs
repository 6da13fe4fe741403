using Aufbau.Commands.Local;

namespace Aufbau.Commands.Tests.Local;

public sealed class SpawnerTests
{
    [Fact]
    public async Task Directory_and_arguments_arrive_when_the_c_library_needs_a_shell_to_change_the_directory()
    {
        await using var bench = new Bench();
        string directory = bench.PathOf("-a 'b\" $c");
        Directory.CreateDirectory(directory);
        SpawnRequest request = Spawner.ThroughShell(new SpawnRequest
        {
            Path = "/bin/sh",
            Arguments = ["sh", "-c", "pwd; printf %s \"$1\"", "sh", "x  'y $z"],
            Environment = ["PATH=/bin"],
            WorkingDirectory = directory,
            OutputPath = bench.PathOf("out"),
        });
        ChildProcess child = Assert.IsType<ChildProcess>(ChildProcess.TryStart(request with { WorkingDirectory = "/" }, out _));
        await child.Ended;
        Assert.Equal(0, child.Reap().ExitCode);
        Assert.Equal($"{directory}\nx  'y $z", await File.ReadAllTextAsync(bench.PathOf("out"), TestContext.Current.CancellationToken));
    }
}
