using Aufbau.Chemistry;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Programs.Running;

namespace Aufbau.Programs.Mopac;

/// <summary>The keywords of a MOPAC input, read and checked. A value that was not given has its default, which is recorded with the
/// result.</summary>
internal sealed record MopacKeywords(
    double ScfCriterion,
    int MaxIterations,
    bool IsUnrestricted,
    Solvent? Solvent,
    double? Dielectric,
    double GradientNorm,
    int? OptimizationCycles,
    string? Optimizer,
    bool AllowsNonstationary,
    string OwnKeywords)
{
    /// <summary>What the keyword may be, its default and what it does: one line each.</summary>
    public static IReadOnlyList<Keyword> Known { get; } =
    [
        new("scf_criterion", "scfcrt", "1e-8", "change of the energy in kcal/mol at which the self-consistent field has converged, 1e-12 to 1"),
        new("max_iterations", "itry", "2000", "most iterations of the self-consistent field"),
        new("reference", null, "restricted for singlets, else unrestricted", "restricted or unrestricted"),
        new("solvent", null, "none", "COSMO with the dielectric constant of a solvent, by name"),
        new("dielectric", "eps", "none", "COSMO with a dielectric constant"),
        new("optimization_gradient_norm", "gnorm", "0.1", "norm of the gradient in kcal/(mol angstrom) at which an optimisation ends"),
        new("optimization_cycles", "cycles", "automatic", "most steps of an optimisation"),
        new("optimizer", null, "automatic", "ef, bfgs or lbfgs"),
        new("allow_nonstationary", "let", "true", "whether a Hessian is computed where the gradient is large"),
        new("mopac_keywords", null, "none", "further keywords in MOPAC's own words, such as \"PULAY\""),
    ];

    /// <summary>Reads the keywords.</summary>
    /// <param name="input">The input.</param>
    /// <param name="failure">Why they cannot be used, or null.</param>
    public static MopacKeywords? Read(ProgramInput input, out Failure? failure)
    {
        var values = new KeywordValues(input.Keywords, Known);
        failure = input.Keywords.Names.Select(Unknown).FirstOrDefault(found => found is not null) ?? values.Twice();
        if (failure is not null)
        {
            return null;
        }

        try
        {
            string own = values.Text("mopac_keywords") ?? "";
            MopacReservedWords.Check(own);
            string? solvent = values.Text("solvent");
            if (solvent is not null && Solvents.TryFind(solvent.Trim()) is null)
            {
                failure = UnknownSolvent(solvent);
                return null;
            }

            return new MopacKeywords(
                values.Number("scf_criterion", 1e-12, 1) ?? 1e-8,
                values.Integer("max_iterations", 1, 100_000) ?? 2000,
                IsUnrestrictedFor(input.Structure.Multiplicity, values.OneOf("reference", ["restricted", "unrestricted"])),
                solvent is null ? null : Solvents.Find(solvent.Trim()),
                values.Number("dielectric", 1.0001, 1e9),
                values.Number("optimization_gradient_norm", 1e-6, 1e3) ?? 0.1,
                values.Integer("optimization_cycles", 1, 100_000),
                values.OneOf("optimizer", ["ef", "bfgs", "lbfgs"]),
                values.Truth("allow_nonstationary", true),
                own.Trim());
        }
        catch (ChemistryException exception)
        {
            failure = InputChecks.Refuse("input.keyword", exception.Message);
            return null;
        }
    }

    /// <summary>The settings that were not given but decide the number, by name.</summary>
    public static IReadOnlyDictionary<string, string> Decided(ProgramInput input, IEnumerable<string> relevant) =>
        Known.Where(keyword => relevant.Contains(keyword.Name) && !input.Keywords.Contains(keyword.Name) && (keyword.Alias is null || !input.Keywords.Contains(keyword.Alias)))
            .ToDictionary(keyword => keyword.Name, keyword => keyword.Default);

    private static bool IsUnrestrictedFor(int multiplicity, string? reference) => reference switch
    {
        "restricted" when multiplicity > 1 => throw new ChemistryException(
            $"The keyword reference cannot be restricted with multiplicity {multiplicity}: MOPAC's restricted open shells are half-electron states. Leave it out, or say unrestricted."),
        null => multiplicity > 1,
        _ => reference == "unrestricted",
    };

    private static Failure UnknownSolvent(string name) => InputChecks.Refuse(
        "input.solvent",
        $"MOPAC's COSMO knows no solvent '{name}'.{NearestName.Suggest(name, SolventNames)} It knows: {string.Join("; ", SolventNames)}. Or give its dielectric constant: dielectric=78.4.");

    private static IEnumerable<string> SolventNames => Solvents.All.Select(solvent => solvent.Name);

    private static Failure? Unknown(string name)
    {
        if (Known.Any(keyword => keyword.Name == name || keyword.Alias == name))
        {
            return null;
        }

        return MopacReservedWords.Find(name) is { } option
            ? InputChecks.Refuse("input.keyword", $"The keyword '{name}' is not for --keyword; use {option}.")
            : InputChecks.Refuse(
                "input.keyword",
                $"mopac has no keyword '{name}'.{NearestName.Suggest(name, Known.Select(keyword => keyword.Name))} It has: {string.Join(", ", Known.Select(keyword => keyword.Name))}.");
    }
}
