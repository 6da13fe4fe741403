using Aufbau.Chemistry.Inputs;

namespace Aufbau.Chemistry.Outputs;

/// <summary>What another person needs to do a run again.</summary>
/// <param name="AufbauVersion">The version of Aufbau that ran it.</param>
/// <param name="StartUtc">When it started, UTC.</param>
/// <param name="CommandLine">The exact command line, the executable first.</param>
/// <param name="ExecutablePath">The executable, links resolved.</param>
/// <param name="Cores">Granted processor cores.</param>
/// <param name="ExecutableSha256">Its SHA-256 in lower-case hexadecimal digits.</param>
/// <param name="InputFiles">The input files that were made for the program.</param>
/// <param name="Environment">The environment variables that matter to the result; no secrets.</param>
/// <param name="MemoryBytes">Granted memory; null for no limit.</param>
/// <param name="CpuModel">The processor's model name.</param>
/// <param name="CpuTimeSeconds">User and system time of the program and its children.</param>
/// <param name="PeakMemoryBytes">Largest memory in use; null when it could not be measured.</param>
/// <param name="Seed">The seed of chance, where the program uses one.</param>
/// <param name="Schema">The tag of this layout.</param>
public sealed record ProvenanceDetails(
    string AufbauVersion,
    DateTimeOffset StartUtc,
    IReadOnlyList<string> CommandLine,
    string ExecutablePath,
    int Cores,
    string? ExecutableSha256 = null,
    FileSet? InputFiles = null,
    IReadOnlyDictionary<string, string>? Environment = null,
    long? MemoryBytes = null,
    string? CpuModel = null,
    double? CpuTimeSeconds = null,
    long? PeakMemoryBytes = null,
    long? Seed = null,
    string Schema = ProvenanceDetails.CurrentSchema)
{
    /// <summary>The tag of the layout that this version writes.</summary>
    public const string CurrentSchema = "aufbau.provenance/1";

    /// <summary>The exact command line, the executable first.</summary>
    public IReadOnlyList<string> CommandLine { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Copy(CommandLine);

    /// <summary>The input files that were made for the program.</summary>
    public FileSet InputFiles { get; init; } = InputFiles ?? FileSet.Empty;

    /// <summary>The environment variables that matter to the result; no secrets.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init => field = ValueMap<string>.Copy(value); } = ValueMap<string>.Copy(Environment);
}
