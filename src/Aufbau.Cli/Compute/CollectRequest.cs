namespace Aufbau.Cli.Compute;

/// <summary>What is kept of each run.</summary>
/// <param name="Files">Whether all files that the program wrote are in the result.</param>
/// <param name="Wavefunction">Whether the files of the wavefunction are in the result.</param>
/// <param name="Logs">Whether the program's output is in the result of a success.</param>
/// <param name="ScratchDirectory">Where working folders are made; null for the system's temporary folder.</param>
/// <param name="KeepScratch">Whether working folders are left where they are.</param>
internal sealed record CollectRequest(
    bool Files = false,
    bool Wavefunction = false,
    bool Logs = true,
    string? ScratchDirectory = null,
    bool KeepScratch = false);
