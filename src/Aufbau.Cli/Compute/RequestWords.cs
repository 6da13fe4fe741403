using Aufbau.Chemistry;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Compute;

/// <summary>The words of a request, in whatever order they were typed.</summary>
/// <param name="Calculation">What to compute, or null when no word says it.</param>
/// <param name="Program">The program, or null when no word names one.</param>
/// <param name="Structures">Where the structures come from: paths, <c>-</c> or <c>smiles:...</c>.</param>
internal sealed record RequestWords(CalculationWord? Calculation, string? Program, IReadOnlyList<string> Structures)
{
    /// <summary>Sorts words into calculation, program and structures.</summary>
    /// <param name="words">The words as typed.</param>
    /// <param name="programs">The names of all programs.</param>
    /// <param name="fileExists">Whether a word is the path of a file or folder.</param>
    /// <exception cref="UsageException">A word is none of them, or two words say what only one can.</exception>
    public static RequestWords Sort(IReadOnlyList<string> words, IReadOnlyCollection<string> programs, Func<string, bool> fileExists)
    {
        CalculationWord? calculation = null;
        string? program = null;
        var structures = new List<string>();
        var unknown = new List<string>();
        foreach (string word in words)
        {
            string? named = programs.FirstOrDefault(name => string.Equals(name, word, StringComparison.OrdinalIgnoreCase));
            if (CalculationWord.TryFind(word) is { } found)
            {
                calculation = calculation is null || calculation == found ? found : throw TwoCalculations(calculation, found);
            }
            else if (named is not null)
            {
                program = program is null || program == named
                    ? named
                    : throw new UsageException($"Two programs are named, {program} and {named}: give one.");
            }
            else
            {
                (IsStructure(word, fileExists) ? structures : unknown).Add(word);
            }
        }

        var sorted = new RequestWords(calculation, program, structures);
        return unknown.Count == 0 ? sorted : throw Unknown(unknown[0], sorted, words, programs);
    }

    /// <summary>The request as a command in its usual order; what is missing is filled with an example.</summary>
    public string Command() => Shell.Line(
        ["aufbau", "compute", Calculation?.Name ?? "energy", Program ?? "xtb", .. Structures is [] ? ["molecule.xyz"] : Structures.Take(3), .. Structures.Count > 3 ? ["..."] : Array.Empty<string>()]);

    private static bool IsStructure(string word, Func<string, bool> fileExists) =>
        word == "-" || word.Contains('.', StringComparison.Ordinal) || word.Contains('/', StringComparison.Ordinal)
        || word.StartsWith("smiles:", StringComparison.OrdinalIgnoreCase) || fileExists(word);

    private static UsageException TwoCalculations(CalculationWord first, CalculationWord second)
    {
        string[] names = [first.Name, second.Name];
        return names.Contains("optimization") && names.Contains("frequencies")
            ? new UsageException("Two kinds of calculation are named; for frequencies at an optimised geometry give one: frequencies --optimize.")
            : new UsageException($"Two kinds of calculation are named, {first.Name} and {second.Name}: give one.");
    }

    private static UsageException Unknown(string word, RequestWords sorted, IReadOnlyList<string> words, IReadOnlyCollection<string> programs)
    {
        IEnumerable<string> calculations = sorted.Calculation is null ? CalculationWord.Words : [];
        IEnumerable<string> names = sorted.Program is null ? programs : [];
        if (NearestName.Find(word, [.. calculations, .. names]) is { } nearest)
        {
            string what = CalculationWord.TryFind(nearest) is null ? "a program that Aufbau knows" : "a kind of calculation";
            IEnumerable<string> corrected = words.Select(typed => typed == word ? nearest : typed);
            return new UsageException($"'{word}' is not {what}. Did you mean: {Shell.Line(["aufbau", .. corrected])}");
        }

        return sorted.Calculation is null
            ? new UsageException($"'{word}' is neither a kind of calculation ({string.Join(", ", CalculationWord.All.Select(known => known.Name))}), a program nor a file.")
            : sorted.Program is null
                ? new UsageException($"'{word}' is not a program that Aufbau knows ({string.Join(", ", programs)}), nor a file.")
                : new UsageException($"There is no file '{word}'.{Shell.NearestFile(word)}");
    }
}
