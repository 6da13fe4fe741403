namespace Aufbau.Programs.Running;

/// <summary>How one calculation is run. None of these changes what is computed.</summary>
public sealed record RunOptions
{
    /// <summary>Default: one core, no memory limit, no time limit.</summary>
    public static RunOptions Default { get; } = new();

    /// <summary>Processor cores for this calculation. <value>Default: 1.</value></summary>
    public int Cores { get; init; } = 1;

    /// <summary>Memory for the program and its children; null for no limit. <value>Default: none.</value></summary>
    public long? MemoryBytes { get; init; }

    /// <summary>Wall time; null for no limit. <value>Default: none.</value></summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>Size of the working directory; null for no limit. <value>Default: none.</value></summary>
    public long? ScratchBytes { get; init; }

    /// <summary>Where working directories are made. <value>Default: null, the system's temporary directory.</value></summary>
    public string? ScratchRoot { get; init; }

    /// <summary>Whether the working directory is left where it is. <value>Default: false.</value></summary>
    public bool KeepScratch { get; init; }

    /// <summary>Whether a success keeps the program's output; a failure always does. <value>Default: true.</value></summary>
    public bool CollectLogs { get; init; } = true;

    /// <summary>Whether all files that the program wrote are kept in the result. <value>Default: false.</value></summary>
    public bool CollectFiles { get; init; }

    /// <summary>Whether the files of the wavefunction are kept in the result. <value>Default: false.</value></summary>
    public bool CollectWavefunction { get; init; }

    /// <summary>Called with each new piece of output while the program runs, up to 20 times a second; a piece never ends
    /// inside a character. <value>Default: none.</value></summary>
    public Action<string>? OnOutput { get; init; }
}
