using Aufbau.Chemistry.Inputs;

namespace Aufbau.Programs.Running;

/// <summary>What a program is and can do, for the catalog, for messages and for finding it.</summary>
/// <param name="Name">Its name in Aufbau: lower case, as people type it.</param>
/// <param name="Summary">What it computes, in half a sentence.</param>
/// <param name="Executables">File names to look for on PATH, the best first.</param>
/// <param name="CalculationTypes">What it can compute.</param>
/// <param name="Methods">Every method it knows, by its canonical name; empty when there are too many to list.</param>
/// <param name="DefaultMethod">The method that is used when none is given; null when one must be given.</param>
/// <param name="HasBasisSets">Whether its methods take a basis set.</param>
/// <param name="Solvents">Every solvent name it knows; empty when it has no solvation.</param>
/// <param name="Parallelism">How it uses several cores.</param>
/// <param name="VersionArguments">The arguments that make it print its version.</param>
/// <param name="AptPackage">The Debian package, or null.</param>
/// <param name="CondaPackage">The package in conda-forge, or null.</param>
/// <param name="EnvironmentModule">The name that <c>module load</c> usually takes, or null.</param>
public sealed record ProgramDescription(
    string Name,
    string Summary,
    IReadOnlyList<string> Executables,
    IReadOnlyList<CalculationType> CalculationTypes,
    IReadOnlyList<string> Methods,
    string? DefaultMethod,
    bool HasBasisSets,
    IReadOnlyList<string> Solvents,
    Parallelism Parallelism,
    IReadOnlyList<string> VersionArguments,
    string? AptPackage,
    string? CondaPackage,
    string? EnvironmentModule)
{
    /// <summary>The exact command that gets the program where it is missing.</summary>
    public string InstallCommand =>
        AptPackage is not null ? $"sudo apt-get install {AptPackage}"
        : CondaPackage is not null ? $"conda install -c conda-forge {CondaPackage}"
        : $"see the manual of {Name}";
}
