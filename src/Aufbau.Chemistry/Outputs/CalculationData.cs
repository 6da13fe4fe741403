using Aufbau.Chemistry.Inputs;

namespace Aufbau.Chemistry.Outputs;

/// <summary>What a calculation returned: <see cref="FilesData"/>, <see cref="SinglePointData"/>, <see cref="OptimizationData"/>,
/// <see cref="ConformerSearchData"/>, <see cref="ScanData"/> or <see cref="DynamicsData"/>. All numbers are in atomic units unless a name
/// says otherwise.</summary>
/// <param name="Files">Files that the program wrote, where they were asked for. Default: none.</param>
/// <param name="Extras">Further values. Default: none.</param>
public abstract record CalculationData(FileSet? Files, NamedValues? Extras)
{
    /// <summary>Files that the program wrote, where they were asked for.</summary>
    public FileSet Files { get; init; } = Files ?? FileSet.Empty;

    /// <summary>Further values.</summary>
    public NamedValues Extras { get; init; } = Extras ?? NamedValues.Empty;
}
