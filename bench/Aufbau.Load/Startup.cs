using System.Diagnostics;
using System.Globalization;

namespace Aufbau.Load;

/// <summary>How long <c>aufbau --version</c> takes beside an empty .NET program, and how much memory <c>aufbau compute</c> holds.</summary>
internal static class Startup
{
    private const int Rounds = 41;

    public static async Task RunAsync(string[] args)
    {
        (string aufbau, string empty) = (args[0], args[1]);
        var rows = new List<(double Empty, double Aufbau)>();
        for (int round = 0; round < Rounds; round++)
        {
            rows.Add((await MillisecondsAsync(empty), await MillisecondsAsync(aufbau, "--version")));
        }

        long peak = await PeakKibibytesAsync(aufbau);
        Console.WriteLine($"Machine: {Samples.Machine()}");
        Console.WriteLine($"{Rounds} rounds in turn; median (smallest to largest)");
        Console.WriteLine();
        Console.WriteLine("| program | wall time in ms | times the empty program |");
        Console.WriteLine("|---|---|---|");
        Console.WriteLine($"| empty compiled .NET program | {Samples.Spread([.. rows.Select(row => row.Empty)], "0.0")} | 1 |");
        Console.WriteLine($"| `aufbau --version` | {Samples.Spread([.. rows.Select(row => row.Aufbau)], "0.0")} | {Samples.Spread([.. rows.Select(row => row.Aufbau / row.Empty)], "0.00")} |");
        Console.WriteLine();
        Console.WriteLine($"`aufbau compute optimization xtb` of 40 molecules, two at a time: {peak / 1024} MiB resident at most.");
    }

    private static async Task<double> MillisecondsAsync(string program, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        _ = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task<long> PeakKibibytesAsync(string aufbau)
    {
        string folder = Directory.CreateTempSubdirectory("aufbau-load-").FullName;
        for (int i = 0; i < 40; i++)
        {
            await File.WriteAllTextAsync(Path.Combine(folder, $"w{i.ToString(CultureInfo.InvariantCulture)}.xyz"), "3\n\nO 0 0 0\nH 0 0 0.97\nH 0.9 0 -0.3\n");
        }

        string[] files = Directory.GetFiles(folder);
        using Process process = Process.Start(new ProcessStartInfo(aufbau, ["opt", "xtb", .. files, "--save", Path.Combine(folder, "out"), "--quiet"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        long peak = 0;
        while (!process.HasExited)
        {
            string status = await File.ReadAllTextAsync($"/proc/{process.Id}/status");
            string? line = status.Split('\n').FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            peak = line is null ? peak : Math.Max(peak, long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture));
            await Task.Delay(5);
        }

        Directory.Delete(folder, recursive: true);
        return process.ExitCode == 0 ? peak : throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }
}
