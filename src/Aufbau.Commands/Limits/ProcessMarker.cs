using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Aufbau.Commands.Limits;

/// <summary>
/// The environment variable by which processes of a run are found again, wherever they moved and whoever adopted them. An Aufbau that
/// runs inside a run of another one appends its own marker, so that the outer one still finds everything.
/// </summary>
internal readonly record struct ProcessMarker(string Value)
{
    internal const string Variable = "AUFBAU_RUN";

    /// <summary>
    /// The environment entry of a guard. An outer run that kills an inner Aufbau spares its guard, which then clears up and ends by itself.
    /// </summary>
    internal const string GuardEntry = "AUFBAU_GUARD=1";

    private const int LargestEnvironment = 1 << 22;

    /// <summary>What all runs of one runner or guard begin with.</summary>
    internal static string NewPrefix() => RandomNumberGenerator.GetHexString(16, lowercase: true);

    internal static ProcessMarker Create(string prefix, long number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{prefix}.{number}"));

    /// <summary>The variable's value: ours, below that of the run in which we ourselves are.</summary>
    internal string Nested() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } outer ? outer + "/" + Value : Value;

    internal bool IsCarriedBy(int process) => Look(process, IsIn);

    internal static bool IsGuard(int process) => Look(process, HasGuardEntry);

    internal bool IsIn(ReadOnlySpan<byte> environment)
    {
        byte[] wanted = Encoding.UTF8.GetBytes(Value);
        foreach (Range range in environment.Split((byte)0))
        {
            ReadOnlySpan<byte> entry = environment[range];
            if (!entry.StartsWith("AUFBAU_RUN="u8))
                continue;
            ReadOnlySpan<byte> value = entry["AUFBAU_RUN=".Length..];
            foreach (Range part in value.Split((byte)'/'))
                if (value[part].SequenceEqual(wanted))
                    return true;
        }
        return false;
    }

    private static bool HasGuardEntry(ReadOnlySpan<byte> environment)
    {
        foreach (Range range in environment.Split((byte)0))
            if (environment[range].SequenceEqual("AUFBAU_GUARD=1"u8))
                return true;
        return false;
    }

    private static bool Look(int process, Func<ReadOnlySpan<byte>, bool> isWanted)
    {
        string path = ProcessTable.PathOf(process, "environ");
        byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            int length = ProcFile.Read(path, buffer);
            while (length == buffer.Length && length < LargestEnvironment)
            {
                ArrayPool<byte>.Shared.Return(buffer);
                buffer = ArrayPool<byte>.Shared.Rent(length * 4);
                length = ProcFile.Read(path, buffer);
            }
            return isWanted(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
