using Aufbau.Chemistry.Inputs;

namespace Aufbau.Programs.Running;

/// <summary>An input in the program's own language.</summary>
/// <param name="Files">Files to write into the working directory.</param>
/// <param name="Arguments">Arguments of the program, without its name.</param>
/// <param name="Environment">Environment variables that steer the program.</param>
/// <param name="ResultFiles">Names of the files that <see cref="IProgram.Parse"/> reads, where they are there.</param>
/// <param name="WavefunctionFiles">Names of the files that hold the wavefunction, where they are there.</param>
/// <param name="LogFile">The result file that is the program's log, where that is not its standard output. Default: none.</param>
public sealed record EncodedInput(
    FileSet Files,
    IReadOnlyList<string> Arguments,
    IReadOnlyDictionary<string, string> Environment,
    IReadOnlyList<string> ResultFiles,
    IReadOnlyList<string> WavefunctionFiles,
    string? LogFile = null);
