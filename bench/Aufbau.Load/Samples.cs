using System.Globalization;

namespace Aufbau.Load;

/// <summary>Numbers of pairwise rounds, quoted as medians.</summary>
internal static class Samples
{
    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>Median with smallest and largest.</summary>
    public static string Spread(IReadOnlyList<double> values, string format) =>
        $"{Text(Median(values), format)} ({Text(values.Min(), format)} to {Text(values.Max(), format)})";

    public static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>One line about the machine, as every result file has.</summary>
    public static string Machine()
    {
        string cpu = File.ReadLines("/proc/cpuinfo").First(line => line.StartsWith("model name", StringComparison.Ordinal)).Split(':')[1].Trim();
        return $"{Environment.ProcessorCount} cores of {cpu}, {Environment.OSVersion}, .NET {Environment.Version}, load {File.ReadAllText("/proc/loadavg").Split(' ')[0]}";
    }
}
