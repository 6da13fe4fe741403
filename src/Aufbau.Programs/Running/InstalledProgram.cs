namespace Aufbau.Programs.Running;

/// <summary>A program that was found on this machine.</summary>
/// <param name="Program">The program.</param>
/// <param name="ExecutablePath">Its executable, links resolved.</param>
/// <param name="Version">Its version as it prints it, or null when it prints none.</param>
/// <param name="Sha256">SHA-256 of the executable in lower-case hexadecimal digits.</param>
/// <param name="FoundBy">How it was found, for people: <c>PATH</c>, <c>configuration</c> or <c>module load xtb</c>.</param>
/// <param name="Environment">Environment variables that it needs, such as where its data are.</param>
public sealed record InstalledProgram(
    IProgram Program,
    string ExecutablePath,
    string? Version,
    string Sha256,
    string FoundBy,
    IReadOnlyDictionary<string, string> Environment);
