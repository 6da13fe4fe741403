using Aufbau.Chemistry.Inputs;
using Aufbau.Cli.Invocation;
using Aufbau.Programs;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Compute;

/// <summary>Whether a program can do what is asked, with sentences when it cannot.</summary>
internal static class ProgramChoice
{
    /// <summary>Refuses a kind of calculation that the program cannot do, and says which can.</summary>
    /// <param name="program">The program.</param>
    /// <param name="calculation">What is asked.</param>
    /// <param name="numerical">Whether displaced gradients may stand in for a Hessian.</param>
    /// <exception cref="UsageException">It cannot.</exception>
    public static void CheckAbility(ProgramDescription program, CalculationWord calculation, bool numerical)
    {
        if (Can(program, calculation.Type) || (calculation.IsFrequencies && numerical && Can(program, CalculationType.Gradient)))
        {
            return;
        }

        string[] others = [.. ProgramCatalog.Programs
            .Where(other => Can(other.Description, calculation.Type))
            .Select(other => other.Description.Name)];
        string can = string.Join(", ", program.CalculationTypes.Select(type => CalculationWord.Of(type).Spoken));
        string article = calculation.Spoken[0] is 'e' or 'o' ? "an" : "a";
        string what = calculation.Name is "conformers" or "frequencies" or "md" ? calculation.Spoken : $"{article} {calculation.Spoken}";
        string elsewhere = others.Length == 0
            ? $"No program that Aufbau knows can compute {what} yet."
            : $"These can: {string.Join(", ", others)}.";
        throw new UsageException($"{program.Name} cannot compute {what}; it can: {can}. {elsewhere}");
    }

    /// <summary>The level of theory: as given, split at the slash, or the program's own.</summary>
    /// <param name="program">The program.</param>
    /// <param name="method">The method as typed, such as <c>b3lyp/6-31g</c>, or null.</param>
    /// <param name="basis">The basis as typed, or null.</param>
    /// <exception cref="UsageException">The program needs a method, or has no basis sets, or two bases are given.</exception>
    public static Model Level(ProgramDescription program, string? method, string? basis)
    {
        (string? name, string? ownBasis) = Split(method);
        if (ownBasis is not null && basis is not null && !string.Equals(ownBasis, basis, StringComparison.OrdinalIgnoreCase))
        {
            throw new UsageException($"Two basis sets are given, {ownBasis} in --method and {basis} in --basis: give one.");
        }

        basis ??= ownBasis;
        name ??= program.DefaultMethod
            ?? throw new UsageException($"Which method? {program.Name} has none of its own: give one, such as --method {(program.HasBasisSets ? "b3lyp/6-31g" : (program.Methods is [var first, ..] ? first : "NAME"))}.");
        return basis is not null && !program.HasBasisSets
            ? throw new UsageException($"{program.Name}'s methods have no basis set: leave '{basis}' out.")
            : new Model(name, basis);
    }

    private static (string? Method, string? Basis) Split(string? method)
    {
        int slash = method?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        return slash <= 0 || slash == method!.Length - 1 ? (method, null) : (method[..slash], method[(slash + 1)..]);
    }

    private static bool Can(ProgramDescription program, CalculationType type) => program.CalculationTypes.Contains(type);
}
