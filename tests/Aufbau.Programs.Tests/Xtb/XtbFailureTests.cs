using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Programs.Conformance;
using Aufbau.Programs.Running;
using Aufbau.Testing;

namespace Aufbau.Programs.Tests.Xtb;

/// <summary>Every row of the failure matrix of xtb, with the real program: either refused before the run, or told by what xtb wrote.</summary>
public sealed class XtbFailureTests : IAsyncDisposable
{
    private static readonly Model Gfn2 = new("GFN2-xTB");

    private readonly LocalPrograms _programs = LocalPrograms.Create();

    public ValueTask DisposeAsync() => _programs.DisposeAsync();

    [Fact]
    public async Task Charges_that_do_not_converge_are_a_failure_of_convergence() =>
        await FailsAsync(Input(NamedValues.Empty.With("max_iterations", 2)), FailureKind.Convergence, "scf.not-converged", "max_iterations");

    [Fact]
    public async Task Optimisation_that_exits_0_without_converging_is_a_failure_with_its_steps()
    {
        var input = new ProgramInput(
            CalculationType.Optimization,
            Samples.Water,
            Gfn2,
            NamedValues.Empty.With("optimization_level", "extreme").With("optimization_cycles", 1));
        ProgramOutput output = await FailsAsync(input, FailureKind.Convergence, "optimization.not-converged", "optimization_cycles");
        Assert.True(((OptimizationData)output.Data).Trajectory.Count > 0);
    }

    [Fact]
    public async Task Wrong_spin_that_xtb_would_ignore_is_refused_before_the_run() =>
        await FailsAsync(new ProgramInput(CalculationType.Energy, Samples.Water.WithCharge(0, 2), Gfn2), FailureKind.Input, "input.multiplicity", "--multiplicity 1");

    [Fact]
    public async Task Absurd_charge_that_xtb_would_accept_is_refused_before_the_run() =>
        await FailsAsync(new ProgramInput(CalculationType.Energy, Samples.Water.WithCharge(99, 1), Gfn2), FailureKind.Input, "input.charge", "99");

    [Fact]
    public async Task Unknown_option_that_xtb_would_ignore_is_a_failure() =>
        await FailsAsync(Input() with { CommandLineArguments = ["--nosuchoption"] }, FailureKind.Input, "input.arguments", "--nosuchoption");

    [Fact]
    public async Task Strict_Hessian_off_a_minimum_says_to_optimise_first() =>
        await FailsAsync(
            new ProgramInput(CalculationType.Hessian, Samples.Water, Gfn2, CommandLineArguments: ["--strict"]),
            FailureKind.Convergence,
            "hessian.not-stationary",
            "Optimise it first");

    [Fact]
    public async Task Unknown_solvent_is_refused_with_the_list() =>
        await FailsAsync(Input(NamedValues.Empty.With("solvent", "vodka")), FailureKind.Input, "input.solvent", "water");

    [Fact]
    public async Task Solvent_of_a_method_without_solvation_is_refused() =>
        await FailsAsync(
            new ProgramInput(CalculationType.Energy, Samples.Water, new Model("gfn0"), NamedValues.Empty.With("solvent", "water")),
            FailureKind.Input,
            "input.solvent",
            "GFN2-xTB");

    [Fact]
    public async Task Atoms_on_top_of_each_other_are_refused() =>
        await FailsAsync(
            new ProgramInput(CalculationType.Energy, new Structure(["O", "O"], Matrix.Create(2, 3, [0, 0, 0, 0, 0, 0])), Gfn2),
            FailureKind.Input,
            "input.distance",
            "Atoms 0 (O) and 1 (O)");

    [Fact]
    public async Task Element_beyond_radon_is_refused() =>
        await FailsAsync(
            new ProgramInput(CalculationType.Energy, new Structure(["U"], Matrix.Create(1, 3, [0, 0, 0])), Gfn2),
            FailureKind.Input,
            "input.element",
            "has U");

    [Fact]
    public async Task Basis_set_is_refused() =>
        await FailsAsync(
            new ProgramInput(CalculationType.Energy, Samples.Water, new Model("GFN2-xTB", "6-31g")),
            FailureKind.Input,
            "input.basis",
            "6-31g");

    [Fact]
    public async Task Calculation_that_xtb_cannot_do_is_refused_with_what_it_can() =>
        await FailsAsync(new ProgramInput(CalculationType.TransitionState, Samples.Water, Gfn2), FailureKind.Input, "input.calculation-type", "optimization");

    [Theory]
    [InlineData("gfn", "--method")]
    [InlineData("uhf", "--unpaired")]
    [InlineData("chrg", "--charge")]
    [InlineData("threads", "--cores")]
    [InlineData("opt", "calculation type optimization")]
    public async Task Keyword_that_belongs_to_an_option_is_refused_with_that_option(string keyword, string option) =>
        await FailsAsync(Input(NamedValues.Empty.With(keyword, 1)), FailureKind.Input, "input.keyword", option);

    [Theory]
    [InlineData("accuracy", -1)]
    [InlineData("max_iterations", 1.5)]
    [InlineData("solvent", 3)]
    [InlineData("constraints", 1)]
    public async Task Keyword_with_an_impossible_value_is_refused(string keyword, double value) =>
        await FailsAsync(Input(NamedValues.Empty.With(keyword, value)), FailureKind.Input, "input.keyword", keyword);

    [Fact]
    public async Task Xtb_that_hangs_on_an_empty_file_is_ended()
    {
        Requirement.OnPath("xtb");
        ProgramOutput output = await _programs.Runner.RunAsync(
            "xtb",
            new FileInput(FileSet.Empty.With("empty.xyz", ""), ["empty.xyz"]),
            RunOptions.Default with { TimeLimit = TimeSpan.FromSeconds(1) },
            TestContext.Current.CancellationToken);
        Assert.Equal("limit.time", output.Failure!.Code);
        Assert.Contains("--time-limit", output.Failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3\n\nO 0 0 0\nH 0 0 1\n", "Atom number missmatch")]
    [InlineData("2\n\nO 0 0 0\nH 0 z 1\n", "Could not parse coordinates")]
    [InlineData("1\n\nQq 0 0 0\n", "Cannot map symbol")]
    public async Task Raw_file_that_xtb_refuses_fails_with_its_log(string xyz, string complaint)
    {
        Requirement.OnPath("xtb");
        ProgramOutput output = await _programs.Runner.RunAsync(
            "xtb",
            new FileInput(FileSet.Empty.With("a.xyz", xyz), ["a.xyz"]),
            RunOptions.Default with { TimeLimit = TimeSpan.FromSeconds(30) },
            TestContext.Current.CancellationToken);
        Assert.False(output.Success);
        Assert.Contains(complaint, output.Logs!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keyword_given_by_both_of_its_names_is_refused() =>
        await FailsAsync(Input(NamedValues.Empty.With("acc", 0.1).With("accuracy", 1)), FailureKind.Input, "input.keyword", "give one of them");

    [Fact]
    public async Task Missing_file_fails_with_its_log()
    {
        Requirement.OnPath("xtb");
        ProgramOutput output = await _programs.Runner.RunAsync(
            "xtb", new FileInput(null, ["missing.xyz"]), RunOptions.Default, TestContext.Current.CancellationToken);
        Assert.False(output.Success);
        Assert.Contains("No input file given", output.Logs!, StringComparison.Ordinal);
    }

    [Fact]
    public void Hydrogen_cation_has_no_electron_to_compute()
    {
        var proton = new Structure(["H"], Matrix.Create(1, 3, [0, 0, 0]), charge: 1);
        Assert.Equal("input.charge", ProgramCatalog.Find("xtb").Check(new ProgramInput(CalculationType.Energy, proton, Gfn2))!.Code);
    }

    [Fact]
    public void Lanthanides_count_three_valence_electrons()
    {
        // Gadolinium(III) has 61 electrons, but all of its f electrons belong to the core of these methods.
        var gadolinium = new Structure(["Gd", "O"], Matrix.Create(2, 3, [0, 0, 0, 0, 0, 3.5]), charge: 1);
        Assert.Null(ProgramCatalog.Find("xtb").Check(new ProgramInput(CalculationType.Energy, gadolinium, Gfn2)));
    }

    private static ProgramInput Input(NamedValues? keywords = null) => new(CalculationType.Gradient, Samples.Water, Gfn2, keywords);

    private async Task<ProgramOutput> FailsAsync(ProgramInput input, FailureKind kind, string code, string help)
    {
        Requirement.OnPath("xtb");
        ProgramOutput output = await _programs.Runner.RunAsync("xtb", input, RunOptions.Default, TestContext.Current.CancellationToken);
        Assert.False(output.Success);
        Assert.Equal((kind, code), (output.Failure!.Kind, output.Failure.Code));
        Assert.Contains(help, output.Failure.Message, StringComparison.Ordinal);
        Assert.Contains(code, output.Traceback!, StringComparison.Ordinal);
        return output;
    }
}
