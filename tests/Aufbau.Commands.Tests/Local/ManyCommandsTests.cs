using Aufbau.Commands.Limits;
using Aufbau.Testing;

namespace Aufbau.Commands.Tests.Local;

[Collection(nameof(AloneCollection))]
public sealed class ManyCommandsTests
{
    private const int Commands = 200;
    private const int AtOnce = 8;

    [Fact]
    public async Task Nothing_is_left_when_many_commands_ran_at_once()
    {
        await RunAllAsync(AtOnce); // Makes what a process makes once: threads of the pool, the guard's pipe.
        HashSet<string> filesBefore = OpenFiles();
        int threadsBefore = WaiterThreads();
        await RunAllAsync(Commands);
        await Eventually.HoldsAsync(() => WaiterThreads() <= threadsBefore, Processes.Patience, () => $"{WaiterThreads()} waiting threads");
        await Eventually.HoldsAsync(
            () => OpenFiles().IsSubsetOf(filesBefore),
            Processes.Patience,
            () => string.Join('\n', OpenFiles().Except(filesBefore)));
    }

    private static async Task RunAllAsync(int count)
    {
        string directory;
        string marker;
        await using (var bench = new Bench())
        {
            directory = bench.Directory;
            marker = bench.Guard.Prefix;
            await Parallel.ForAsync(
                0,
                count,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken },
                async (number, _) =>
                {
                    Command command = bench.Shell("echo $1; sleep 0.02 & exit $(($1 % 7))", $"{number}") with
                    {
                        Limits = new CommandLimits { MemoryBytes = number % 2 == 0 ? 1L << 30 : null },
                    };
                    CommandResult result = await bench.RunAsync(command, number % 3 == 0 ? static _ => { } : null);
                    Assert.Equal(CommandEnding.Exited, result.Ending);
                    Assert.Equal(number % 7, result.ExitCode);
                    Assert.Equal($"{number}\n", result.StandardOutput.Text);
                });
            Assert.Empty(ControlGroups.Left(bench));
        }
        Assert.False(Directory.Exists(directory));
        await Eventually.HoldsAsync(() => Carriers(marker) == 0, Processes.Patience, () => $"{Carriers(marker)} processes are left");
    }

    private static int Carriers(string prefix) => Directory.GetDirectories("/proc").Count(process =>
    {
        byte[] buffer = new byte[1 << 16];
        return buffer.AsSpan(0, ProcFile.Read(process + "/environ", buffer)).IndexOf(System.Text.Encoding.UTF8.GetBytes(prefix)) >= 0;
    });

    // Assemblies are loaded at any time.
    private static HashSet<string> OpenFiles() =>
    [
        .. Directory.GetFiles("/proc/self/fd")
            .Select(file => $"{Path.GetFileName(file)} {TargetOf(file)}")
            .Where(file => !file.EndsWith(".dll", StringComparison.Ordinal) && !file.EndsWith(".pdb", StringComparison.Ordinal)
                && !file.EndsWith("/fd", StringComparison.Ordinal) && !file.EndsWith(' ')),
    ];

    private static string? TargetOf(string link)
    {
        try
        {
            return File.ResolveLinkTarget(link, false)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static int WaiterThreads() => Directory.GetDirectories("/proc/self/task")
        .Count(task => ReadName(task).StartsWith("Aufbau waiter", StringComparison.Ordinal));

    private static string ReadName(string task)
    {
        byte[] buffer = new byte[64];
        return System.Text.Encoding.UTF8.GetString(buffer, 0, ProcFile.Read(task + "/comm", buffer));
    }
}
