using System.Diagnostics;
using System.Globalization;

namespace Aufbau.Load;

/// <summary>What a user would write instead: a compiled loop that starts xtb and reads and parses its gradient file. No limits, no checks, no
/// provenance.</summary>
internal static class BareLoop
{
    private const string Water = """
        $coord
            0.00000000    0.00000000    0.00000000  O
            0.52421003    1.68733646    0.48074633  H
            1.14668581   -0.45032174   -1.35474466  H
        $end

        """;

    public static async Task<double> CalculationsPerSecondAsync(int count, int atOnce)
    {
        string root = Directory.CreateTempSubdirectory("bare-").FullName;
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(
            Enumerable.Range(0, count),
            new ParallelOptions { MaxDegreeOfParallelism = atOnce },
            async (i, cancellationToken) => await OneAsync(Path.Combine(root, i.ToString(CultureInfo.InvariantCulture)), cancellationToken));
        double rate = count / watch.Elapsed.TotalSeconds;
        Directory.Delete(root, recursive: true);
        return rate;
    }

    private static async Task OneAsync(string folder, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "coord"), Water, cancellationToken);
        var start = new ProcessStartInfo("xtb", ["coord", "--gfn", "2", "--chrg", "0", "--uhf", "0", "--grad"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["OMP_NUM_THREADS"] = "1";
        start.Environment["OPENBLAS_NUM_THREADS"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(cancellationToken);
        Task<string> error = process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        await Task.WhenAll(output, error);
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(folder, "gradient"), cancellationToken);
        double[] gradient = [.. lines.Skip(5).Take(3)
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(word => double.Parse(word, CultureInfo.InvariantCulture))];
        if (gradient.Length != 9)
        {
            throw new InvalidOperationException("The gradient is not whole.");
        }
    }
}
