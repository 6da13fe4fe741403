using System.Globalization;
using System.Text.Json;
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
    public static IReadOnlyList<XtbKeyword> Known { get; } =
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
        failure = input.Keywords.Names.Select(Unknown).FirstOrDefault(found => found is not null) ?? Twice(input.Keywords);
        if (failure is not null)
        {
            return null;
        }

        var values = new Values(input.Keywords);
        try
        {
            return new XtbKeywords(
                values.Number("accuracy", 1.0, 0.0001, 1000),
                values.Integer("max_iterations", 1, 100_000) ?? 250,
                values.Number("electronic_temperature", 300, 1, 100_000),
                values.Text("solvent"),
                values.OneOf("solvation_model", "alpb", ["alpb", "gbsa"]),
                values.OneOf("optimization_level", "tight", ["crude", "sloppy", "loose", "normal", "tight", "verytight", "extreme"]),
                values.Integer("optimization_cycles", 1, 100_000),
                values.Find("constraints") is { } constraints ? Values.Explain("constraints", () => XtbConstraint.Read(constraints, input.Structure)) : [],
                values.Number("constraint_force", 1.0, 1e-6, 1e6),
                new XtbDynamics(
                    values.Number("time_ps", 1.0, 1e-4, 1e6),
                    values.Number("step_fs", 1.0, 0.01, 100),
                    values.Number("dump_fs", 10.0, 0.01, 1e6),
                    values.Number("temperature", 298.15, 0.01, 1e5),
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

    private static Failure? Twice(NamedValues keywords) =>
        Known.FirstOrDefault(keyword => keyword.Alias is not null && keywords.Contains(keyword.Name) && keywords.Contains(keyword.Alias)) is { } twice
            ? InputChecks.Refuse("input.keyword", $"The keywords {twice.Name} and {twice.Alias} are the same; give one of them.")
            : null;

    /// <summary>Reads single values with errors that name the keyword.</summary>
    private sealed class Values(NamedValues keywords)
    {
        public JsonElement? Find(string name)
        {
            XtbKeyword keyword = Known.First(known => known.Name == name);
            return keywords.TryGet(name, out JsonElement value) || (keyword.Alias is not null && keywords.TryGet(keyword.Alias, out value)) ? value : null;
        }

        public double Number(string name, double fallback, double least, double most) => Find(name) switch
        {
            null => fallback,
            { ValueKind: JsonValueKind.Number } value when value.GetDouble() >= least && value.GetDouble() <= most => value.GetDouble(),
            { } value => throw Wrong(name, value, $"a number from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}"),
        };

        public int? Integer(string name, int least, int most) => Find(name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out int whole) && whole >= least && whole <= most => whole,
            { } value => throw Wrong(name, value, $"a whole number from {least} to {most}"),
        };

        public bool Truth(string name, bool fallback) => Find(name) switch
        {
            null => fallback,
            { ValueKind: JsonValueKind.True } => true,
            { ValueKind: JsonValueKind.False } => false,
            { } value => throw Wrong(name, value, "true or false"),
        };

        public string? Text(string name) => Find(name) switch
        {
            null => null,
            { ValueKind: JsonValueKind.String } value => value.GetString(),
            { } value => throw Wrong(name, value, "a name"),
        };

        public string OneOf(string name, string fallback, string[] allowed) =>
            Text(name) is not { } text ? fallback
            : allowed.FirstOrDefault(known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase))
                ?? throw new ChemistryException($"The keyword {name} cannot be '{text}'.{NearestName.Suggest(text, allowed)} It can be: {string.Join(", ", allowed)}.");

        public static T Explain<T>(string name, Func<T> read)
        {
            try
            {
                return read();
            }
            catch (ChemistryException exception)
            {
                throw new ChemistryException($"The keyword {name} is wrong: {exception.Message}.", exception);
            }
        }

        private static ChemistryException Wrong(string name, JsonElement value, string expected) =>
            new($"The keyword {name} is {value.GetRawText()}, but must be {expected}.");
    }
}
