using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Outputs;

/// <summary>Where a result comes from.</summary>
/// <param name="Program">The program's name.</param>
/// <param name="ProgramVersion">Its version, as it prints it.</param>
/// <param name="ScratchDirectory">The directory in which it ran; usually deleted since.</param>
/// <param name="WallTimeSeconds">Wall time, to the microsecond.</param>
/// <param name="HostName">The machine's name.</param>
/// <param name="HostCpuCount">The machine's logical processors.</param>
/// <param name="HostMemoryGib">The machine's memory in GiB, to a whole number, as qcdata has it.</param>
/// <param name="Extras">Further values. Default: none.</param>
public sealed record Provenance(
    string Program,
    string? ProgramVersion = null,
    [property: JsonPropertyName("scratch_dir")] string? ScratchDirectory = null,
    double? WallTimeSeconds = null,
    [property: JsonPropertyName("hostname")] string? HostName = null,
    [property: JsonPropertyName("hostcpus")] int? HostCpuCount = null,
    double? HostMemoryGib = null,
    NamedValues? Extras = null)
{
    /// <summary>The extras' entry that holds <see cref="Details"/>.</summary>
    private const string DetailsName = "aufbau";

    /// <summary>Wall time, to the microsecond.</summary>
    [JsonPropertyName("wall_time")]
    public double? WallTimeSeconds { get; init => field = Rounded(value, 6); } = Rounded(WallTimeSeconds, 6);

    /// <summary>The machine's memory in GiB, to a whole number.</summary>
    [JsonPropertyName("hostmem")]
    public double? HostMemoryGib { get; init => field = Rounded(value, 0); } = Rounded(HostMemoryGib, 0);

    /// <summary>Further values.</summary>
    public NamedValues Extras { get; init; } = Extras ?? NamedValues.Empty;

    /// <summary>What another person needs to do the run again; null when Aufbau did not run it. Kept in <see cref="Extras"/>.</summary>
    /// <exception cref="ChemistryException">The stored details cannot be read.</exception>
    [JsonIgnore]
    public ProvenanceDetails? Details
    {
        get => Extras.Read<ProvenanceDetails>(DetailsName);
        init => Extras = value is null ? Extras.Without(DetailsName) : Extras.Write(DetailsName, value);
    }

    private static double? Rounded(double? value, int decimals) => value is null ? null : Math.Round(value.Value, decimals);
}
