using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Inputs;

/// <summary>What a calculation is given: a <see cref="FileInput"/>, a <see cref="ProgramInput"/> or a <see cref="DualProgramInput"/>.</summary>
/// <param name="Files">Files to put into the working directory. Default: none.</param>
/// <param name="CommandLineArguments">Further arguments of the program. Default: none.</param>
/// <param name="Extras">Further values. Default: none.</param>
public abstract record CalculationInput(FileSet? Files, IReadOnlyList<string>? CommandLineArguments, NamedValues? Extras)
{
    /// <summary>Files to put into the working directory.</summary>
    public FileSet Files { get; init; } = Files ?? FileSet.Empty;

    /// <summary>Further arguments of the program.</summary>
    [JsonPropertyName("cmdline_args")]
    public IReadOnlyList<string> CommandLineArguments { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Copy(CommandLineArguments);

    /// <summary>Further values.</summary>
    public NamedValues Extras { get; init; } = Extras ?? NamedValues.Empty;
}
