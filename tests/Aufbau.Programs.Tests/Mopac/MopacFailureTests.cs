using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Programs.Conformance;
using Aufbau.Programs.Running;
using Aufbau.Testing;

namespace Aufbau.Programs.Tests.Mopac;

/// <summary>Every row of the failure matrix of MOPAC, with the real program, whose exit code is always 0: either refused before the run, or
/// told by what MOPAC wrote.</summary>
public sealed class MopacFailureTests : IAsyncDisposable
{
    private static readonly Model Pm7 = new("PM7");

    private readonly LocalPrograms _programs = LocalPrograms.Create();

    public ValueTask DisposeAsync() => _programs.DisposeAsync();

    [Fact]
    public async Task Field_that_does_not_converge_is_a_failure_of_convergence() =>
        await FailsAsync(Input(NamedValues.Empty.With("max_iterations", 5)), FailureKind.Convergence, "scf.not-converged", "max_iterations");

    [Fact]
    public async Task Log_of_a_failure_is_MOPACs_output_file()
    {
        ProgramOutput output = await FailsAsync(Input(NamedValues.Empty.With("max_iterations", 5)), FailureKind.Convergence, "scf.not-converged", "MOPAC says");
        Assert.Contains("PM7 CALCULATION RESULTS", output.Logs!, StringComparison.Ordinal);
        Assert.Contains("THE SCF CALCULATION FAILED", output.Failure!.LogTail!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Field_that_MOPAC_leaves_out_in_silence_is_a_failure_of_convergence() =>
        await FailsAsync(Input(NamedValues.Empty.With("max_iterations", 2)), FailureKind.Convergence, "scf.not-converged", "max_iterations");

    [Fact]
    public async Task Optimisation_without_enough_cycles_is_a_failure_with_its_steps()
    {
        var input = new ProgramInput(CalculationType.Optimization, Samples.Water, Pm7, NamedValues.Empty.With("optimization_cycles", 1));
        ProgramOutput output = await FailsAsync(input, FailureKind.Convergence, "optimization.not-converged", "optimization_cycles");
        Assert.True(((OptimizationData)output.Data).Trajectory.Count > 0);
    }

    [Fact]
    public async Task Hessian_off_a_stationary_point_says_to_optimise_first_where_that_is_wanted() =>
        await FailsAsync(
            new ProgramInput(CalculationType.Hessian, Samples.Water, Pm7, NamedValues.Empty.With("allow_nonstationary", false)),
            FailureKind.Convergence,
            "hessian.not-stationary",
            "Optimise it first");

    [Fact]
    public async Task Keyword_that_MOPAC_does_not_know_is_told_from_its_output() =>
        await FailsAsync(Input(NamedValues.Empty.With("mopac_keywords", "NOSUCHKEY")), FailureKind.Input, "input.keyword", "NOSUCHKEY");

    [Fact]
    public async Task Method_that_MOPAC_does_not_know_is_told_from_its_output() =>
        await FailsAsync(Input(NamedValues.Empty.With("mopac_keywords", "PM99X")), FailureKind.Input, "input.keyword", "PM99X");

    [Fact]
    public async Task Wrong_multiplicity_is_refused_before_the_run() =>
        await FailsAsync(new ProgramInput(CalculationType.Energy, Samples.Water.WithCharge(0, 2), Pm7), FailureKind.Input, "input.multiplicity", "--multiplicity 1");

    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    public async Task Charge_without_electrons_that_MOPAC_would_accept_is_refused_before_the_run(int charge) =>
        await FailsAsync(new ProgramInput(CalculationType.Energy, Samples.Water.WithCharge(charge, 1), Pm7), FailureKind.Input, "input.charge", "--charge");

    [Theory]
    [InlineData("PM7", "U", "H-La")]
    [InlineData("PM7", "Gd", "PM7 has no parameters for Gd")]
    [InlineData("AM1", "Fe", "Zn-Sr")]
    [InlineData("MNDOD", "Se", "H-Cl")]
    public async Task Element_without_parameters_is_refused_with_those_that_have_some(string method, string element, string help) =>
        await FailsAsync(
            new ProgramInput(CalculationType.Energy, new Structure([element], Matrix.Create(1, 3, [0, 0, 0])), new Model(method)),
            FailureKind.Input,
            "input.element",
            help);

    [Fact]
    public async Task Restricted_reference_of_an_open_shell_is_refused() =>
        await FailsAsync(
            new ProgramInput(CalculationType.Energy, Samples.Water.WithCharge(1, 2), Pm7, NamedValues.Empty.With("reference", "restricted")),
            FailureKind.Input,
            "input.keyword",
            "unrestricted");

    [Fact]
    public async Task Unknown_solvent_is_refused_with_the_nearest() =>
        await FailsAsync(Input(NamedValues.Empty.With("solvent", "watr")), FailureKind.Input, "input.solvent", "Did you mean 'water'?");

    [Fact]
    public async Task Basis_set_is_refused() =>
        await FailsAsync(new ProgramInput(CalculationType.Energy, Samples.Water, new Model("PM7", "6-31g")), FailureKind.Input, "input.basis", "6-31g");

    [Fact]
    public async Task Calculation_that_MOPAC_cannot_do_is_refused_with_what_it_can() =>
        await FailsAsync(new ProgramInput(CalculationType.ConformerSearch, Samples.Water, Pm7), FailureKind.Input, "input.calculation-type", "optimization");

    [Fact]
    public async Task Arguments_are_refused_with_what_to_use_instead() =>
        await FailsAsync(Input() with { CommandLineArguments = ["-x"] }, FailureKind.Input, "input.arguments", "mopac_keywords");

    [Fact]
    public async Task File_that_would_be_overwritten_is_refused() =>
        await FailsAsync(Input() with { Files = FileSet.Empty.With("mopac.aux", "x") }, FailureKind.Input, "input.files", "mopac.aux");

    [Theory]
    [InlineData("CHARGE", "--charge")]
    [InlineData("threads", "--cores")]
    [InlineData("1SCF", "calculation type energy")]
    [InlineData("FORCE", "calculation type hessian")]
    [InlineData("pm6", "--method PM6")]
    [InlineData("TRIPLET", "--multiplicity")]
    [InlineData("UHF", "--multiplicity")]
    public async Task Keyword_that_belongs_to_an_option_is_refused_with_that_option(string keyword, string option) =>
        await FailsAsync(Input(NamedValues.Empty.With(keyword, 1)), FailureKind.Input, "input.keyword", option);

    [Theory]
    [InlineData("CHARGE=1", "--charge")]
    [InlineData("PULAY THREADS=4", "--cores")]
    [InlineData("AUX(PRECISION=3)", "Aufbau asks")]
    [InlineData("GNORM=1", "optimization_gradient_norm")]
    [InlineData("EPS=4", "dielectric")]
    [InlineData("PM6-D3H4", "--method PM6-D3H4")]
    [InlineData("PULAY +", "one line")]
    public async Task Word_of_MOPAC_that_belongs_to_an_option_is_refused_with_that_option(string words, string option) =>
        await FailsAsync(Input(NamedValues.Empty.With("mopac_keywords", words)), FailureKind.Input, "input.keyword", option);

    [Theory]
    [InlineData("scf_criterion", -1)]
    [InlineData("max_iterations", 1.5)]
    [InlineData("solvent", 3)]
    [InlineData("dielectric", 0)]
    public async Task Keyword_with_an_impossible_value_is_refused(string keyword, double value) =>
        await FailsAsync(Input(NamedValues.Empty.With(keyword, value)), FailureKind.Input, "input.keyword", keyword);

    [Theory]
    [InlineData("PM7 1SCF\n\n\nQq 0 1 0 1 0 1\n", "input.element", "QQ")]
    [InlineData("PM7 1SCF NOSUCH\n\n\nNe 0 1 0 1 0 1\n", "input.keyword", "NOSUCH")]
    [InlineData("PM7 1SCF DOUBLET\n\n\nNe 0 1 0 1 0 1\n", "input.multiplicity", "DOUBLET")]
    [InlineData("PM7 1SCF\n\n\nU 0 1 0 1 0 1\n", "input.element", "RADIUS")]
    [InlineData("AM1 1SCF\n\n\nFe 0 1 0 1 0 1\n", "input.element", "Iron")]
    [InlineData("PM7 FORCE\n\n\nNe 0 1 0 1 0 1\n", "program.error", "SINGLE ATOM")]
    [InlineData("", "input.files", "EMPTY")]
    public async Task Input_file_that_MOPAC_refuses_with_exit_code_0_is_a_failure(string text, string code, string complaint) =>
        await FileFailsAsync(new FileInput(FileSet.Empty.With("a.mop", text), ["a.mop"]), code, complaint);

    [Fact]
    public async Task Missing_input_file_is_a_failure() => await FileFailsAsync(new FileInput(null, ["missing.mop"]), "input.files", "does not exist");

    [Fact]
    public async Task Sound_input_file_is_a_success()
    {
        Requirement.OnPath("mopac");
        ProgramOutput output = await _programs.Runner.RunAsync(
            "mopac",
            new FileInput(FileSet.Empty.With("a.mop", "PM7 1SCF AUX\n\n\nNe 0 1 0 1 0 1\n"), ["a.mop"]),
            RunOptions.Default,
            TestContext.Current.CancellationToken);
        Assert.True(output.Success, output.Traceback);
        Assert.Contains("a.aux", output.Data.Files.Names);
    }

    private static ProgramInput Input(NamedValues? keywords = null) => new(CalculationType.Gradient, Samples.Water, Pm7, keywords);

    private async Task FileFailsAsync(FileInput input, string code, string complaint)
    {
        Requirement.OnPath("mopac");
        ProgramOutput output = await _programs.Runner.RunAsync("mopac", input, RunOptions.Default, TestContext.Current.CancellationToken);
        Assert.False(output.Success);
        Assert.Equal(code, output.Failure!.Code);
        Assert.Contains(complaint, output.Failure.Message, StringComparison.Ordinal);
    }

    private async Task<ProgramOutput> FailsAsync(ProgramInput input, FailureKind kind, string code, string help)
    {
        Requirement.OnPath("mopac");
        ProgramOutput output = await _programs.Runner.RunAsync("mopac", input, RunOptions.Default, TestContext.Current.CancellationToken);
        Assert.False(output.Success);
        Assert.Equal((kind, code), (output.Failure!.Kind, output.Failure.Code));
        Assert.Contains(help, output.Failure.Message, StringComparison.Ordinal);
        Assert.Contains(code, output.Traceback!, StringComparison.Ordinal);
        return output;
    }
}
