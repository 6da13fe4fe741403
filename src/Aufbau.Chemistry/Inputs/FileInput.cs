namespace Aufbau.Chemistry.Inputs;

/// <summary>Input of any program by files and a command line.</summary>
/// <param name="Files">Files to put into the working directory. Default: none.</param>
/// <param name="CommandLineArguments">Arguments of the program. Default: none.</param>
/// <param name="Extras">Further values. Default: none.</param>
public sealed record FileInput(
    FileSet? Files = null,
    IReadOnlyList<string>? CommandLineArguments = null,
    NamedValues? Extras = null)
    : CalculationInput(Files, CommandLineArguments, Extras);
