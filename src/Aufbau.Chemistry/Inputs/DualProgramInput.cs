using System.Text.Json.Serialization;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Inputs;

/// <summary>Input of a program that calls another, such as an optimiser over a program that gives gradients.</summary>
/// <param name="CalculationType">What to compute.</param>
/// <param name="Structure">The structure.</param>
/// <param name="Subprogram">The name of the inner program.</param>
/// <param name="SubprogramArguments">Its level of theory and keywords.</param>
/// <param name="Model">The outer program's level of theory, where it has one. Default: none.</param>
/// <param name="Keywords">Keywords of the outer program. Default: none.</param>
/// <param name="Structures">Further complete structures by role. Default: none.</param>
/// <param name="Files">Files to put into the working directory. Default: none.</param>
/// <param name="CommandLineArguments">Further arguments of the outer program. Default: none.</param>
/// <param name="Extras">Further values. Default: none.</param>
public sealed record DualProgramInput(
    [property: JsonPropertyName("calctype")] CalculationType CalculationType,
    Structure Structure,
    string Subprogram,
    [property: JsonPropertyName("subprogram_args")] ProgramArguments SubprogramArguments,
    Model? Model = null,
    NamedValues? Keywords = null,
    IReadOnlyDictionary<string, Structure>? Structures = null,
    FileSet? Files = null,
    IReadOnlyList<string>? CommandLineArguments = null,
    NamedValues? Extras = null)
    : CalculationInput(Files, CommandLineArguments, Extras)
{
    /// <summary>Keywords of the outer program.</summary>
    public NamedValues Keywords { get; init; } = Keywords ?? NamedValues.Empty;

    /// <summary>Further complete structures by role.</summary>
    public IReadOnlyDictionary<string, Structure> Structures { get; init => field = ValueMap<Structure>.Copy(value); } = ValueMap<Structure>.Copy(Structures);
}
