using System.Globalization;
using Aufbau.Testing;

namespace Aufbau.Commands.Tests;

/// <summary>What the tests want to know of processes.</summary>
internal static class Processes
{
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Whether the process runs; one that ended and was not waited for does not.</summary>
    internal static bool IsAlive(int id)
    {
        try
        {
            string stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{id}/stat"));
            return stat[stat.LastIndexOf(')') + 2] is not ('Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }

    internal static Task EndAsync(int id) =>
        Eventually.HoldsAsync(() => !IsAlive(id), Patience, () => $"process {id} is still alive");
}
