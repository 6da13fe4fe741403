using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Inputs;

/// <summary>The arguments of a program that calls another, such as an optimiser over a program that gives gradients.</summary>
/// <param name="Subprogram">The name of the inner program.</param>
/// <param name="SubprogramArguments">Its level of theory and keywords.</param>
/// <param name="Model">The outer program's level of theory, where it has one. Default: none.</param>
/// <param name="Keywords">Keywords of the outer program. Default: none.</param>
/// <param name="Files">Files to put into the working directory. Default: none.</param>
/// <param name="CommandLineArguments">Further arguments of the outer program. Default: none.</param>
/// <param name="Extras">Further values. Default: none.</param>
public sealed record ProgramArgumentsWithSubprogram(
    string Subprogram,
    [property: JsonPropertyName("subprogram_args")] ProgramArguments SubprogramArguments,
    Model? Model = null,
    NamedValues? Keywords = null,
    FileSet? Files = null,
    IReadOnlyList<string>? CommandLineArguments = null,
    NamedValues? Extras = null)
{
    /// <summary>Keywords of the outer program.</summary>
    public NamedValues Keywords { get; init; } = Keywords ?? NamedValues.Empty;

    /// <summary>Files to put into the working directory.</summary>
    public FileSet Files { get; init; } = Files ?? FileSet.Empty;

    /// <summary>Further arguments of the outer program.</summary>
    [JsonPropertyName("cmdline_args")]
    public IReadOnlyList<string> CommandLineArguments { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Copy(CommandLineArguments);

    /// <summary>Further values.</summary>
    public NamedValues Extras { get; init; } = Extras ?? NamedValues.Empty;
}
