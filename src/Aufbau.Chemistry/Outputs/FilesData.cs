using Aufbau.Chemistry.Inputs;

namespace Aufbau.Chemistry.Outputs;

/// <summary>Only files: the result of a calculation by files, or of a failure without numbers.</summary>
/// <param name="Files">Files that the program wrote. Default: none.</param>
/// <param name="Extras">Further values. Default: none.</param>
public sealed record FilesData(FileSet? Files = null, NamedValues? Extras = null) : CalculationData(Files, Extras)
{
    /// <summary>No data.</summary>
    public static FilesData Empty { get; } = new();
}
