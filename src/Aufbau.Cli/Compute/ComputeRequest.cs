using Aufbau.Chemistry;
using Aufbau.Cli.Frequencies;

namespace Aufbau.Cli.Compute;

/// <summary>What was asked for on the command line; nothing is looked up yet.</summary>
/// <param name="Words">Calculation, program and structures.</param>
internal sealed record ComputeRequest(RequestWords Words)
{
    /// <summary>The method, or null for the program's own.</summary>
    public string? Method { get; init; }

    /// <summary>The basis set, or null.</summary>
    public string? Basis { get; init; }

    /// <summary>The charge, or null for the file's or 0.</summary>
    public int? Charge { get; init; }

    /// <summary>The multiplicity, or null for the file's or 1.</summary>
    public int? Multiplicity { get; init; }

    /// <summary>Program keywords, the solvent among them.</summary>
    public NamedValues Keywords { get; init; } = NamedValues.Empty;

    /// <summary>What calculations may use.</summary>
    public ResourceRequest Resources { get; init; } = new();

    /// <summary>Where results go.</summary>
    public SaveRequest Save { get; init; } = new();

    /// <summary>What is kept of each run.</summary>
    public CollectRequest Collect { get; init; } = new();

    /// <summary>Whether the programs' output is shown while they run.</summary>
    public bool Follow { get; init; }

    /// <summary>How frequencies are made of Hessians.</summary>
    public FrequencyRequest Frequencies { get; init; } = new();
}
