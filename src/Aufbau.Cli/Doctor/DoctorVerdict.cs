using System.Text.Json.Serialization;

namespace Aufbau.Cli.Doctor;

/// <summary>What a check says.</summary>
internal enum DoctorVerdict
{
    /// <summary>As it should be.</summary>
    [JsonStringEnumMemberName("good")]
    Good,

    /// <summary>Works, but worth knowing.</summary>
    [JsonStringEnumMemberName("note")]
    Note,

    /// <summary>Calculations cannot run.</summary>
    [JsonStringEnumMemberName("missing")]
    Missing,
}
