using System.Text.Json.Nodes;
using Aufbau.Chemistry.Outputs;

namespace Aufbau.Chemistry.QcSchema;

/// <summary>Reads and writes a Provenance. What only QCSchema has, such as the routine, is kept in the extras.</summary>
internal static class ProvenanceFields
{
    private static readonly string[] Own = ["creator", "version", "wall_time", "hostname", "scratch_dir"];

    /// <summary>The provenance of a result; "unknown" where the document says nothing.</summary>
    public static Provenance Read(Field document) => document.Optional("provenance") is not { } provenance
        ? new Provenance("unknown")
        : new Provenance(
            provenance.Required("creator").Text(),
            provenance.Optional("version")?.Text() is { Length: > 0 } version ? version : null,
            provenance.Optional("scratch_dir")?.Text(),
            provenance.Optional("wall_time")?.Number(),
            provenance.Optional("hostname")?.Text(),
            Extras: NamedValues.Create(provenance.Values().Where(value => !Own.Contains(value.Key))));

    /// <summary>The document of a provenance.</summary>
    public static JsonObject Write(Provenance provenance)
    {
        JsonObject written = Json.Object(provenance.Extras);
        written["creator"] = provenance.Program;
        written["version"] = provenance.ProgramVersion ?? "";
        written["routine"] ??= "";
        Set(written, "wall_time", provenance.WallTimeSeconds is { } time ? JsonValue.Create(time) : null);
        Set(written, "hostname", provenance.HostName);
        Set(written, "scratch_dir", provenance.ScratchDirectory);
        return written;
    }

    /// <summary>Whether psi4 wrote dipoles in debye: before 1.4 its variables were (1.3.2 is verified against its text output).</summary>
    public static bool HasDipolesInDebye(Provenance provenance) =>
        provenance.Program.Equals("psi4", StringComparison.OrdinalIgnoreCase)
        && provenance.ProgramVersion?.TrimStart('v').Split('.', '+', 'a', 'b', 'r') is [var major, var minor, ..]
        && int.TryParse(major, out int first) && int.TryParse(minor, out int second)
        && (first < 1 || (first == 1 && second < 4));

    private static void Set(JsonObject written, string name, JsonNode? value)
    {
        if (value is not null)
        {
            written[name] = value;
        }
    }
}
