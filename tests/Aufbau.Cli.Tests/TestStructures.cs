using System.Globalization;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Cli.Tests;

/// <summary>Structures for tests.</summary>
internal static class TestStructures
{
    public const string MethylXyz = "4\nmethyl\nC 0 0 0\nH 1.08 0 0\nH -0.54 0.935 0\nH -0.54 -0.935 0\n";

    public static Structure Water { get; } = new(["O", "H", "H"], Matrix.Create(3, 3, [0, 0, 0, 0.5, 1.7, 0.5, 1.1, -0.5, -1.4]));

    /// <summary>A water whose first bond is a little longer for each number.</summary>
    public static string WaterXyz(int number = 0) =>
        string.Create(CultureInfo.InvariantCulture, $"3\nwater\nO 0 0 0\nH {0.96 + (0.0001 * number):F5} 0 0\nH -0.24 0.93 0\n");
}
