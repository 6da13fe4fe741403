using Aufbau.Chemistry.Inputs;

namespace Aufbau.Cli.Compute;

/// <summary>A kind of calculation as people name it.</summary>
/// <param name="Name">Its name in commands and file names.</param>
/// <param name="Type">What the program computes; of frequencies the Hessian.</param>
/// <param name="Aliases">Other words for it.</param>
internal sealed record CalculationWord(string Name, CalculationType Type, IReadOnlyList<string> Aliases)
{
    /// <summary>Every kind of calculation.</summary>
    public static IReadOnlyList<CalculationWord> All { get; } =
    [
        new("energy", CalculationType.Energy, ["sp", "singlepoint", "single_point"]),
        new("gradient", CalculationType.Gradient, ["grad"]),
        new("hessian", CalculationType.Hessian, ["hess"]),
        new("optimization", CalculationType.Optimization, ["opt", "optimize", "optimisation", "optimise"]),
        new("transition_state", CalculationType.TransitionState, ["ts", "transitionstate"]),
        new("conformers", CalculationType.ConformerSearch, ["conformer_search", "conformer", "confs"]),
        new("scan", CalculationType.Scan, []),
        new("frequencies", CalculationType.Hessian, ["freq", "frequency", "freqs"]),
        new("md", CalculationType.MolecularDynamics, ["dynamics", "molecular_dynamics"]),
    ];

    /// <summary>Frequencies: what a Hessian says.</summary>
    public static CalculationWord Frequencies { get; } = All.Single(word => word.Name == "frequencies");

    /// <summary>Every word that names a kind of calculation.</summary>
    public static IEnumerable<string> Words => All.SelectMany(word => word.Aliases.Prepend(word.Name));

    /// <summary>The name for people: <c>transition state</c>.</summary>
    public string Spoken => Name == "md" ? "molecular dynamics" : Name.Replace('_', ' ');

    /// <summary>Whether it is frequencies.</summary>
    public bool IsFrequencies => Name == Frequencies.Name;

    /// <summary>The kind of calculation that a word names, or null.</summary>
    /// <param name="word">The word in any letter case, with hyphens or underscores.</param>
    public static CalculationWord? TryFind(string word)
    {
        string sought = word.Replace('-', '_');
        return All.FirstOrDefault(candidate =>
            string.Equals(candidate.Name, sought, StringComparison.OrdinalIgnoreCase)
            || candidate.Aliases.Contains(sought, StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The kind of calculation that computes a type.</summary>
    /// <param name="type">The type.</param>
    public static CalculationWord Of(CalculationType type) => All.First(word => word.Type == type);
}
