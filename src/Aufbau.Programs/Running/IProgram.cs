using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;

namespace Aufbau.Programs.Running;

/// <summary>A chemistry program: what it can do, how it is fed, how it is read, and what its complaints mean. All methods are pure: only
/// the <see cref="ProgramRunner"/> touches files and processes.</summary>
public interface IProgram
{
    /// <summary>Name, abilities, and how to find and install it.</summary>
    ProgramDescription Description { get; }

    /// <summary>Looks for what this program would refuse or, worse, accept in silence: method, basis, keywords, solvent, electrons.</summary>
    /// <param name="input">The input.</param>
    /// <returns>A failure of kind <see cref="FailureKind.Input"/>, or null when the input is sound.</returns>
    Failure? Check(ProgramInput input);

    /// <summary>Translates an input into files, arguments and environment.</summary>
    /// <param name="input">An input that passed <see cref="Check"/>.</param>
    /// <param name="resources">What the run may use.</param>
    EncodedInput Encode(ProgramInput input, GrantedResources resources);

    /// <summary>Reads what the program wrote and decides, by that alone, whether it succeeded. Never takes truncated output for a
    /// success.</summary>
    /// <param name="input">The input that was encoded.</param>
    /// <param name="files">What the program wrote.</param>
    ProgramReading Parse(ProgramInput input, ProgramFiles files);

    /// <summary>The same input, precise enough for vibrations, where the user left the precision to the program: gradients that are subtracted
    /// from each other, and a geometry that is a stationary point.</summary>
    /// <param name="input">The input of a displaced gradient, or of an optimisation before frequencies.</param>
    /// <returns>The input, with tighter keywords where the program's defaults are too loose.</returns>
    ProgramInput TightenForVibrations(ProgramInput input) => input;

    /// <summary>The version in what the program prints for <see cref="ProgramDescription.VersionArguments"/>.</summary>
    /// <param name="text">Standard output and standard error.</param>
    /// <returns>The version, or null when the text has none.</returns>
    string? ParseVersion(string text);

    /// <summary>Environment variables that point the program at its own data, from where its executable lies.</summary>
    /// <param name="executablePath">The executable, links resolved.</param>
    /// <param name="directoryExists">Whether a directory is there.</param>
    IReadOnlyDictionary<string, string> DataEnvironment(string executablePath, Func<string, bool> directoryExists);
}
