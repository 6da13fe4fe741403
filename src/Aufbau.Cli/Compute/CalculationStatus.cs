using System.Text.Json.Serialization;

namespace Aufbau.Cli.Compute;

/// <summary>How a calculation of a run ended.</summary>
internal enum CalculationStatus
{
    /// <summary>Its result is saved.</summary>
    [JsonStringEnumMemberName("succeeded")]
    Succeeded,

    /// <summary>It failed, or was refused before it ran; the reason is with it.</summary>
    [JsonStringEnumMemberName("failed")]
    Failed,

    /// <summary>Its result was there already.</summary>
    [JsonStringEnumMemberName("skipped")]
    Skipped,

    /// <summary>The run was stopped before it ended.</summary>
    [JsonStringEnumMemberName("stopped")]
    Stopped,
}
