using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Inputs;

/// <summary>The level of theory and the keywords of a program, without a structure: what is the same for many calculations.</summary>
/// <param name="Model">Method and basis.</param>
/// <param name="Keywords">Program keywords, without method, basis, charge, multiplicity and calculation type. Default: none.</param>
/// <param name="Files">Files to put into the working directory. Default: none.</param>
/// <param name="CommandLineArguments">Further arguments of the program. Default: none.</param>
/// <param name="Extras">Further values. Default: none.</param>
public sealed record ProgramArguments(
    Model Model,
    NamedValues? Keywords = null,
    FileSet? Files = null,
    IReadOnlyList<string>? CommandLineArguments = null,
    NamedValues? Extras = null)
{
    /// <summary>Program keywords.</summary>
    public NamedValues Keywords { get; init; } = Keywords ?? NamedValues.Empty;

    /// <summary>Files to put into the working directory.</summary>
    public FileSet Files { get; init; } = Files ?? FileSet.Empty;

    /// <summary>Further arguments of the program.</summary>
    [JsonPropertyName("cmdline_args")]
    public IReadOnlyList<string> CommandLineArguments { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Copy(CommandLineArguments);

    /// <summary>Further values.</summary>
    public NamedValues Extras { get; init; } = Extras ?? NamedValues.Empty;
}
