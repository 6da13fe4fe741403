using System.Diagnostics;
using System.Globalization;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Programs;
using Aufbau.Programs.Running;

namespace Aufbau.Load;

/// <summary>xtb gradients of water per second, two at a time: Aufbau as a library and as the command, each beside the bare loop.</summary>
internal static class Throughput
{
    private const int Count = 400;
    private const int AtOnce = 2;
    private const int Rounds = 7;
    private const long MemoryBytes = 1L << 30;

    private static readonly Structure Water = new(
        ["O", "H", "H"],
        Matrix.Create(3, 3, [0, 0, 0, 0.52421003, 1.68733646, 0.48074633, 1.14668581, -0.45032174, -1.35474466]));

    public static async Task RunAsync(string[] args)
    {
        string aufbau = args.FirstOrDefault() ?? "aufbau";
        await using var programs = LocalPrograms.Create();
        _ = await BareLoop.CalculationsPerSecondAsync(50, AtOnce);
        _ = await LibraryAsync(programs.Runner, 50, null);
        var rows = new List<(double Bare, double Library, double Limited, double Command)>();
        for (int round = 0; round < Rounds; round++)
        {
            rows.Add((
                await BareLoop.CalculationsPerSecondAsync(Count, AtOnce),
                await LibraryAsync(programs.Runner, Count, null),
                await LibraryAsync(programs.Runner, Count, MemoryBytes),
                await CommandAsync(aufbau)));
        }

        Console.WriteLine($"Machine: {Samples.Machine()}");
        Console.WriteLine($"{Count} xtb gradients of water, {AtOnce} at a time, {Rounds} rounds in turn; median (smallest to largest)");
        Console.WriteLine();
        Console.WriteLine("| way | calculations per second | share of the bare loop |");
        Console.WriteLine("|---|---|---|");
        Print("bare compiled loop: spawn, read, parse", rows, row => row.Bare);
        Print("Aufbau's runner, full result with provenance", rows, row => row.Library);
        Print("the same with a memory limit by control group", rows, row => row.Limited);
        Print("`aufbau compute gradient xtb`, start-up and saved files included", rows, row => row.Command);
    }

    private static void Print(string way, List<(double Bare, double Library, double Limited, double Command)> rows, Func<(double Bare, double Library, double Limited, double Command), double> pick) =>
        Console.WriteLine($"| {way} | {Samples.Spread([.. rows.Select(pick)], "0")} | {Samples.Spread([.. rows.Select(row => 100 * pick(row) / row.Bare)], "0")} % |");

    private static async Task<double> LibraryAsync(ProgramRunner runner, int count, long? memoryBytes)
    {
        var input = new ProgramInput(CalculationType.Gradient, Water, new Model("GFN2-xTB"));
        RunOptions options = RunOptions.Default with { MemoryBytes = memoryBytes };
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce },
            async (_, cancellationToken) =>
            {
                ProgramOutput output = await runner.RunAsync("xtb", input, options, cancellationToken);
                if (!output.Success)
                {
                    throw new InvalidOperationException(output.Traceback);
                }
            });
        return count / watch.Elapsed.TotalSeconds;
    }

    private static async Task<double> CommandAsync(string aufbau)
    {
        string folder = Directory.CreateTempSubdirectory("aufbau-load-").FullName;
        for (int i = 0; i < Count; i++)
        {
            ChemistryFile.Save(Water, Path.Combine(folder, $"w{i.ToString(CultureInfo.InvariantCulture)}.xyz"));
        }

        string[] files = [.. Directory.GetFiles(folder)];
        var start = new ProcessStartInfo(aufbau, ["compute", "gradient", "xtb", .. files, "--jobs", $"{AtOnce}", "--save", Path.Combine(folder, "out"), "--quiet"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        double rate = Count / watch.Elapsed.TotalSeconds;
        await output;
        int saved = Directory.Exists(Path.Combine(folder, "out")) ? Directory.GetFiles(Path.Combine(folder, "out")).Length : 0;
        Directory.Delete(folder, recursive: true);
        return process.ExitCode == 0 && saved == Count ? rate : throw new InvalidOperationException(await error);
    }
}
