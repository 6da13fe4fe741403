using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Outputs;

/// <summary>Where a result comes from.</summary>
/// <param name="Program">The program's name.</param>
/// <param name="ProgramVersion">Its version, as it prints it.</param>
/// <param name="ScratchDirectory">The directory in which it ran; usually deleted since.</param>
/// <param name="WallTimeSeconds">Wall time, to the microsecond.</param>
/// <param name="HostName">The machine's name.</param>
/// <param name="HostCpuCount">The machine's logical processors.</param>
/// <param name="HostMemoryGib">The machine's memory in GiB.</param>
/// <param name="Extras">Further values. Default: none.</param>
public sealed record Provenance(
    string Program,
    string? ProgramVersion = null,
    [property: JsonPropertyName("scratch_dir")] string? ScratchDirectory = null,
    [property: JsonPropertyName("wall_time")] double? WallTimeSeconds = null,
    [property: JsonPropertyName("hostname")] string? HostName = null,
    [property: JsonPropertyName("hostcpus")] int? HostCpuCount = null,
    [property: JsonPropertyName("hostmem")] double? HostMemoryGib = null,
    NamedValues? Extras = null)
{
    /// <summary>The extras' entry that holds <see cref="Details"/>.</summary>
    private const string DetailsName = "aufbau";

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
}
