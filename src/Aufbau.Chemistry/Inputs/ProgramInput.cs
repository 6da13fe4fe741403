using System.Text.Json.Serialization;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Inputs;

/// <summary>Input of one program for one structure. The program's name is not part of it: the same input can go to several.</summary>
/// <param name="CalculationType">What to compute.</param>
/// <param name="Structure">The structure.</param>
/// <param name="Model">Method and basis.</param>
/// <param name="Keywords">Program keywords, without method, basis, charge, multiplicity and calculation type. Default: none.</param>
/// <param name="Structures">Further complete structures by role, such as the product of a path. Default: none.</param>
/// <param name="Files">Files to put into the working directory. Default: none.</param>
/// <param name="CommandLineArguments">Further arguments of the program. Default: none.</param>
/// <param name="Extras">Further values. Default: none.</param>
public sealed record ProgramInput(
    [property: JsonPropertyName("calctype")] CalculationType CalculationType,
    Structure Structure,
    Model Model,
    NamedValues? Keywords = null,
    IReadOnlyDictionary<string, Structure>? Structures = null,
    FileSet? Files = null,
    IReadOnlyList<string>? CommandLineArguments = null,
    NamedValues? Extras = null)
    : CalculationInput(Files, CommandLineArguments, Extras)
{
    /// <summary>Program keywords.</summary>
    public NamedValues Keywords { get; init; } = Keywords ?? NamedValues.Empty;

    /// <summary>Further complete structures by role.</summary>
    public IReadOnlyDictionary<string, Structure> Structures { get; init => field = ValueMap<Structure>.Copy(value); } = ValueMap<Structure>.Copy(Structures);

    /// <summary>An input from arguments that many calculations share.</summary>
    /// <param name="calculationType">What to compute.</param>
    /// <param name="structure">The structure.</param>
    /// <param name="arguments">Level of theory, keywords, files and command line.</param>
    public static ProgramInput Create(CalculationType calculationType, Structure structure, ProgramArguments arguments)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        return new ProgramInput(
            calculationType,
            structure,
            arguments.Model,
            arguments.Keywords,
            null,
            arguments.Files,
            arguments.CommandLineArguments,
            arguments.Extras);
    }
}
