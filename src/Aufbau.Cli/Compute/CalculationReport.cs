namespace Aufbau.Cli.Compute;

/// <summary>How one calculation ended, with the numbers that people look for first.</summary>
/// <param name="Name">What its result is named by.</param>
/// <param name="Source">Where its structure comes from.</param>
/// <param name="Status">How it ended.</param>
internal sealed record CalculationReport(string Name, string Source, CalculationStatus Status)
{
    /// <summary>The file of the result; null when none was written.</summary>
    public string? ResultFile { get; init; }

    /// <summary>The file of the final geometry, or null.</summary>
    public string? GeometryFile { get; init; }

    /// <summary>The energy in hartree.</summary>
    public double? EnergyHartree { get; init; }

    /// <summary>Which energy that is: <c>total</c>, <c>heat of formation 298 K</c>, <c>force field</c>; null when unknown.</summary>
    public string? EnergyKind { get; init; }

    /// <summary>Root mean square of the gradient's components in hartree/bohr, of the last geometry.</summary>
    public double? GradientRms { get; init; }

    /// <summary>Gap between HOMO and LUMO in hartree.</summary>
    public double? GapHartree { get; init; }

    /// <summary>Length of the dipole in debye.</summary>
    public double? DipoleDebye { get; init; }

    /// <summary>How many geometries an optimisation, scan, conformer search or trajectory gave.</summary>
    public int? GeometryCount { get; init; }

    /// <summary>Frequencies and thermochemistry, where they were asked for.</summary>
    public FrequencyReport? Frequencies { get; init; }

    /// <summary>Why it failed.</summary>
    public FailureReport? Failure { get; init; }

    /// <summary>Wall time in seconds.</summary>
    public double? WallTimeSeconds { get; init; }

    /// <summary>The working folder, where it was kept.</summary>
    public string? ScratchDirectory { get; init; }

    /// <summary>Settings that were not given but decided the numbers, by name.</summary>
    public IReadOnlyDictionary<string, string> Decided { get; init; } = new Dictionary<string, string>();

    /// <summary>Sentences about the result that people should read.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
