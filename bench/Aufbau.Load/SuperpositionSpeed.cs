using System.Diagnostics;
using System.Globalization;
using Aufbau.Chemistry.Geometry;

namespace Aufbau.Load;

/// <summary>Root mean square distances of 10,000 conformers of 50 atoms to one, beside NumPy's batched Kabsch method on the same numbers.</summary>
internal static class SuperpositionSpeed
{
    private const int Conformers = 10_000;
    private const int Atoms = 50;
    private const int Rounds = 9;

    private const string NumPy = """
        import sys, time, numpy as np
        flat = np.fromfile(sys.argv[1]).reshape(-1, 50, 3)
        reference, conformers = flat[0], flat[1:]
        def rmsds():
            p = conformers - conformers.mean(axis=1, keepdims=True)
            q = reference - reference.mean(axis=0)
            covariance = np.einsum('nai,aj->nij', p, q)
            u, s, vt = np.linalg.svd(covariance)
            sign = np.sign(np.linalg.det(u) * np.linalg.det(vt))
            s[:, 2] *= sign
            e = (p * p).sum(axis=(1, 2)) + (q * q).sum() - 2 * s.sum(axis=1)
            return np.sqrt(np.maximum(e, 0) / 50)
        rmsds()
        times = []
        for _ in range(9):
            start = time.perf_counter(); result = rmsds(); times.append(time.perf_counter() - start)
        print(sorted(times)[4] * 1000, repr(float(result.sum())))
        """;

    public static async Task RunAsync()
    {
        var random = new Random(1);
        double[] flat = [.. Enumerable.Range(0, (Conformers + 1) * Atoms * 3).Select(_ => 10 * random.NextDouble())];
        SuperpositionReference reference = SuperpositionReference.Create(flat.AsSpan(0, Atoms * 3), default);
        double[] results = new double[Conformers];
        var times = new List<double>();
        for (int round = 0; round <= Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            reference.Rmsds(flat.AsSpan(Atoms * 3), results);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        (double numpyMilliseconds, double numpySum) = await NumPyAsync(flat);
        double own = Samples.Median(times.Skip(1));
        Console.WriteLine($"Machine: {Samples.Machine()}");
        Console.WriteLine($"{Conformers} conformers of {Atoms} atoms against one, one thread, {Rounds} rounds; medians");
        Console.WriteLine();
        Console.WriteLine("| way | ms | times Aufbau |");
        Console.WriteLine("|---|---|---|");
        Console.WriteLine($"| Aufbau, quaternion characteristic polynomial | {Samples.Text(own, "0.0")} | 1 |");
        Console.WriteLine($"| NumPy, batched singular values | {Samples.Text(numpyMilliseconds, "0.0")} | {Samples.Text(numpyMilliseconds / own, "0.0")} |");
        Console.WriteLine();
        Console.WriteLine($"The sums of all distances differ by {Samples.Text(Math.Abs(results.Sum() - numpySum), "0.0e0")} bohr of {Samples.Text(numpySum, "0")}.");
    }

    private static async Task<(double Milliseconds, double Sum)> NumPyAsync(double[] flat)
    {
        string folder = Directory.CreateTempSubdirectory("aufbau-load-").FullName;
        string data = Path.Combine(folder, "conformers.bin");
        await File.WriteAllBytesAsync(data, System.Runtime.InteropServices.MemoryMarshal.AsBytes(flat.AsSpan()).ToArray());
        var start = new ProcessStartInfo("/usr/bin/python3", ["-c", NumPy, data]) { RedirectStandardOutput = true };
        start.Environment["OPENBLAS_NUM_THREADS"] = "1";
        using Process process = Process.Start(start)!;
        string[] words = (await process.StandardOutput.ReadToEndAsync()).Split(' ');
        await process.WaitForExitAsync();
        Directory.Delete(folder, recursive: true);
        return (double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture));
    }
}
