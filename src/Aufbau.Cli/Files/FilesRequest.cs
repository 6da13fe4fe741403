namespace Aufbau.Cli.Files;

/// <summary>What to run by files.</summary>
/// <param name="Program">A program or any executable.</param>
/// <param name="Files">Files to put into the working folder.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Directory">Where new files are saved.</param>
/// <param name="Overwrite">Whether files that are there are replaced.</param>
/// <param name="Cores">Cores.</param>
/// <param name="MemoryBytes">Memory, or null.</param>
/// <param name="TimeLimit">Wall time, or null.</param>
/// <param name="Follow">Whether output is shown while it runs.</param>
internal sealed record FilesRequest(
    string Program,
    IReadOnlyList<string> Files,
    IReadOnlyList<string> Arguments,
    string Directory,
    bool Overwrite,
    int Cores,
    long? MemoryBytes,
    TimeSpan? TimeLimit,
    bool Follow);
