using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Programs.Running;

namespace Aufbau.Programs.Xtb;

/// <summary>The keywords of an xtb input, read and checked. A value that was not given has its default, which is recorded with the result.</summary>
internal sealed record XtbKeywords(
    double Accuracy,
    int MaxIterations,
    double ElectronicTemperatureKelvin,
    string? Solvent,
    string SolvationModel,
    string OptimizationLevel,
    int? OptimizationCycles,
    IReadOnlyList<XtbConstraint> Constraints,
    double ConstraintForce,
    XtbDynamics Dynamics)
{
    /// <summary>What the keyword may be, its default and what it does: one line each.</summary>
    public static IReadOnlyList<Keyword> Known { get; } =
    [
        new("accuracy", "acc", "1.0", "numerical accuracy of the self-consistent charges, 0.0001 to 1000, smaller is better"),
        new("max_iterations", "iterations", "250", "most iterations of the self-consistent charges"),
        new("electronic_temperature", "etemp", "300", "electronic temperature in K"),
        new("solvent", "alpb", "none", "implicit solvent"),
        new("solvation_model", null, "alpb", "alpb or gbsa"),
        new("optimization_level", "opt_level", "tight", "crude, sloppy, loose, normal, tight, verytight or extreme"),
        new("optimization_cycles", "cycles", "automatic", "most steps of an optimisation"),
        new("constraints", null, "none", "list such as [[\"distance\", 0, 1, 1.5], [\"atoms\", 2]]; angstrom, degrees, atoms from 0"),
        new("constraint_force", null, "1.0", "force constant of constraints in hartree/bohr²"),
        new("time_ps", null, "1.0", "length of a trajectory in ps"),
        new("step_fs", null, "1.0", "time step of a trajectory in fs"),
        new("dump_fs", null, "10.0", "time between kept frames in fs"),
        new("temperature", null, "298.15", "temperature of a trajectory in K"),
        new("thermostat", null, "true", "whether a thermostat holds the temperature"),
        new("hydrogen_mass", null, "1", "mass of hydrogen in a trajectory in u"),
        new("shake", null, "0", "bonds to freeze in a trajectory: 0 none, 1 to hydrogen, 2 all"),
    ];

    /// <summary>Names that belong to other options, and the option to use.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.OrdinalIgnoreCase)
    {
        ["method"] = "--method",
        ["gfn"] = "--method GFN2-xTB",
        ["gfnff"] = "--method GFN-FF",
        ["basis"] = "no basis set, because xtb's methods bring their own",
        ["charge"] = "--charge",
        ["chrg"] = "--charge",
        ["multiplicity"] = "--multiplicity",
        ["uhf"] = "--unpaired",
        ["unpaired"] = "--unpaired",
        ["opt"] = "the calculation type optimization",
        ["grad"] = "the calculation type gradient",
        ["hess"] = "the calculation type hessian",
        ["ohess"] = "the command frequencies with --optimize",
        ["md"] = "the calculation type molecular_dynamics",
        ["threads"] = "--cores",
        ["parallel"] = "--cores",
        ["omp_num_threads"] = "--cores",
        ["memory"] = "--memory",
    };

    /// <summary>Reads the keywords.</summary>
    /// <param name="input">The input.</param>
    /// <param name="failure">Why they cannot be used, or null.</param>
    public static XtbKeywords? Read(ProgramInput input, out Failure? failure)
    {
        var values = new KeywordValues(input.Keywords, Known);
        failure = input.Keywords.Names.Select(Unknown).FirstOrDefault(found => found is not null) ?? values.Twice();
        if (failure is not null)
        {
            return null;
        }

        try
        {
            return new XtbKeywords(
                values.Number("accuracy", 0.0001, 1000) ?? 1.0,
                values.Integer("max_iterations", 1, 100_000) ?? 250,
                values.Number("electronic_temperature", 1, 100_000) ?? 300,
                values.Text("solvent"),
                values.OneOf("solvation_model", ["alpb", "gbsa"]) ?? "alpb",
                values.OneOf("optimization_level", ["crude", "sloppy", "loose", "normal", "tight", "verytight", "extreme"]) ?? "tight",
                values.Integer("optimization_cycles", 1, 100_000),
                values.Find("constraints") is { } constraints ? KeywordValues.Explain("constraints", () => XtbConstraint.Read(constraints, input.Structure)) : [],
                values.Number("constraint_force", 1e-6, 1e6) ?? 1.0,
                new XtbDynamics(
                    values.Number("time_ps", 1e-4, 1e6) ?? 1.0,
                    values.Number("step_fs", 0.01, 100) ?? 1.0,
                    values.Number("dump_fs", 0.01, 1e6) ?? 10.0,
                    values.Number("temperature", 0.01, 1e5) ?? 298.15,
                    values.Truth("thermostat", true),
                    values.Integer("hydrogen_mass", 1, 10) ?? 1,
                    values.Integer("shake", 0, 2) ?? 0));
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

    private static Failure? Unknown(string name)
    {
        if (Known.Any(keyword => keyword.Name == name || keyword.Alias == name))
        {
            return null;
        }

        return Elsewhere.TryGetValue(name, out string? option)
            ? InputChecks.Refuse("input.keyword", $"The keyword '{name}' is not for --keyword; use {option}.")
            : InputChecks.Refuse(
                "input.keyword",
                $"xtb has no keyword '{name}'.{NearestName.Suggest(name, Known.Select(keyword => keyword.Name))} It has: {string.Join(", ", Known.Select(keyword => keyword.Name))}.");
    }
}
