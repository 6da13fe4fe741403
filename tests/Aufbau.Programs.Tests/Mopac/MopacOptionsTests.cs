using Aufbau.Chemistry;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Chemistry.Vibrations;
using Aufbau.Programs.Conformance;
using Aufbau.Programs.Running;
using Aufbau.Testing;

namespace Aufbau.Programs.Tests.Mopac;

public sealed class MopacOptionsTests : IAsyncDisposable
{
    private const double KilocaloriePerMole = MopacCases.KilocaloriePerMole;

    private readonly LocalPrograms _programs = LocalPrograms.Create();

    public ValueTask DisposeAsync() => _programs.DisposeAsync();

    // Heats of formation of the suite's water in kcal/mol: MOPAC 22.0.6 by hand, SCFCRT=1.D-10.
    [Theory]
    [InlineData("pm7", -57.6896330760537)]
    [InlineData("PM6", -54.0909025188357)]
    [InlineData("pm6-d3h4", -49.254981153108)]
    [InlineData("PM6D3", -54.0939560910301)]
    [InlineData("PM6-DH+", -54.0911169963947)]
    [InlineData("PM6-ORG", -52.7774471811499)]
    [InlineData("rm1", -57.6888795966161)]
    [InlineData("pm3", -52.90730655469)]
    [InlineData("am1", -59.1810260884758)]
    [InlineData("mndo", -60.0177090928901)]
    [InlineData("MNDO-d", -60.0078416121723)]
    public async Task Methods_are_known_by_their_usual_names(string method, double heat) =>
        Assert.Equal(heat / KilocaloriePerMole, (await RunAsync(CalculationType.Energy, Samples.Water, method: method)).Energy!.Value, 1e-9);

    [Fact]
    public async Task Every_method_of_the_description_computes_water()
    {
        foreach (string method in ProgramCatalog.Find("mopac").Description.Methods)
        {
            Assert.InRange((await RunAsync(CalculationType.Energy, Samples.Water, method: method)).Energy!.Value, -0.1, -0.07);
        }
    }

    [Fact]
    public async Task Solvent_becomes_its_dielectric_constant()
    {
        ProgramOutput output = await RunAsync(CalculationType.Energy, Samples.Water, NamedValues.Empty.With("solvent", "Water"));
        Assert.Equal(-65.2098965599125 / KilocaloriePerMole, output.Energy!.Value, 1e-9);
        Assert.Contains("EPS=80.1", output.Provenance.Details!.InputFiles.Text("mopac.mop"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dielectric_constant_may_be_given_itself() => Assert.Equal(
        -65.2064284978869 / KilocaloriePerMole,
        (await RunAsync(CalculationType.Energy, Samples.Water, NamedValues.Empty.With("dielectric", 78.4))).Energy!.Value,
        1e-9);

    [Fact]
    public async Task Doubtful_solvent_is_a_warning()
    {
        SinglePointData data = Point(await RunAsync(CalculationType.Energy, Samples.Water, NamedValues.Empty.With("solvent", "tfe")));
        Assert.Contains(data.Details.Warnings!, warning => warning.Contains("doubtful", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Open_shell_is_unrestricted_and_has_its_spin()
    {
        SinglePointData data = Point(await RunAsync(CalculationType.Gradient, Samples.Water.WithCharge(1, 2)));
        Assert.Equal((4, 3), (data.AlphaElectronCount, data.BetaElectronCount));
        Assert.Equal(("unrestricted", 0.75), (data.Details.Reference, data.Details.IdealSpinSquared));
        Assert.Equal(0.756428025584588, data.Details.SpinSquared!.Value, 1e-5);
        Assert.Equal(216.368496647808 / KilocaloriePerMole, data.Energy!.Value, 1e-9);
        Assert.Equal(6, data.Wavefunction!.EigenvaluesBeta!.Count);
        Assert.Empty(data.Details.Warnings!);
    }

    [Fact]
    public async Task Triplet_is_unrestricted_and_has_its_spin()
    {
        SinglePointData data = Point(await RunAsync(CalculationType.Energy, Samples.Water.WithCharge(0, 3)));
        Assert.Equal((5, 3, 2.0), (data.AlphaElectronCount, data.BetaElectronCount, data.Details.IdealSpinSquared));
        Assert.Equal(64.8183901206285 / KilocaloriePerMole, data.Energy!.Value, 1e-9);
    }

    [Fact]
    public async Task Multiplicity_beyond_MOPACs_words_is_given_as_a_number()
    {
        var manganese = new Structure(["Mn", "Mn"], Matrix.Create(2, 3, [0, 0, 0, 0, 0, 5.67]), multiplicity: 11);
        SinglePointData data = Point(await RunAsync(CalculationType.Energy, manganese));
        Assert.Equal((12, 2, 30.0), (data.AlphaElectronCount, data.BetaElectronCount, data.Details.IdealSpinSquared));
    }

    [Fact]
    public async Task Spin_contamination_is_a_warning()
    {
        // Stretched dinitrogen as a triplet has much of it.
        var dinitrogen = new Structure(["N", "N"], Matrix.Create(2, 3, [0, 0, 0, 0, 0, 6.5]), multiplicity: 3);
        SinglePointData data = Point(await RunAsync(CalculationType.Energy, dinitrogen));
        Assert.True(data.Details.SpinSquared > 2.2, $"<S2> is {data.Details.SpinSquared}.");
        Assert.Contains(data.Details.Warnings, warning => warning.Contains("contamination", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Closed_shell_is_restricted_with_charges_orbitals_and_gap()
    {
        SinglePointData data = Point(await RunAsync(CalculationType.Gradient, Samples.Water));
        Assert.Equal(("restricted", 0.0, EnergyKind.HeatOfFormation298K), (data.Details.Reference, data.Details.IdealSpinSquared, data.Details.EnergyKind));
        Assert.Equal((4, 4, 6), (data.AlphaElectronCount, data.BetaElectronCount, data.OrbitalCount));
        Assert.Null(data.Details.SpinSquared);
        Assert.Equal(-0.64248308, data.Details.PartialCharges![0], 1e-6);
        Assert.Equal((3.967912 + 12.031065) / 27.211386, data.Details.HomoLumoGap!.Value, 1e-5);
        Assert.Equal([2, 2, 2, 2, 0, 0], data.Wavefunction!.OccupationsAlpha!);
    }

    [Fact]
    public async Task Singlet_may_be_unrestricted()
    {
        SinglePointData data = Point(await RunAsync(CalculationType.Energy, Samples.Water, NamedValues.Empty.With("reference", "unrestricted")));
        Assert.Equal("unrestricted", data.Details.Reference);
        Assert.Equal(0, data.Details.SpinSquared!.Value, 1e-6);
    }

    [Fact]
    public async Task Settings_that_were_not_given_are_recorded()
    {
        SinglePointData data = Point(await RunAsync(CalculationType.Energy, Samples.Water, NamedValues.Empty.With("itry", 500)));
        Assert.Equal("1e-8", data.Details.Decided!["scf_criterion"]);
        Assert.DoesNotContain("max_iterations", data.Details.Decided.Keys);
    }

    [Fact]
    public void Displaced_gradients_are_tighter_unless_the_user_said_how_tight()
    {
        IProgram program = ProgramCatalog.Find("mopac");
        var input = new ProgramInput(CalculationType.Gradient, Samples.Water, new Model("PM7"));
        ProgramInput own = input with { Keywords = NamedValues.Empty.With("scfcrt", 1e-6) };
        Assert.Equal(1e-10, program.TightenForVibrations(input).Keywords.Number("scf_criterion"));
        Assert.Same(own, program.TightenForVibrations(own));
    }

    [Fact]
    public async Task Further_words_reach_MOPAC() => Assert.Contains(
        " PULAY ",
        (await RunAsync(CalculationType.Energy, Samples.Water, NamedValues.Empty.With("mopac_keywords", "PULAY"))).Provenance.Details!.InputFiles.Text("mopac.mop"),
        StringComparison.Ordinal);

    [Fact]
    public async Task Threads_follow_the_granted_cores()
    {
        ProgramOutput output = await RunAsync(CalculationType.Energy, Samples.Water, cores: 2);
        Assert.Contains("THREADS=2", output.Provenance.Details!.InputFiles.Text("mopac.mop"), StringComparison.Ordinal);
        Assert.Equal("2", output.Provenance.Details.Environment["OMP_NUM_THREADS"]);
    }

    [Fact]
    public async Task Coordinates_reach_MOPAC_as_they_were_typed_in_angstrom()
    {
        Structure typed = Samples.Water.WithGeometry(Matrix.Create(3, 3, [.. new[] { 0, 0, 0, 0.2774, 0.8929, 0.2544, 0.6068, -0.2383, -0.7169 }.Select(x => x * Units.BohrPerAngstrom)]));
        string text = (await RunAsync(CalculationType.Energy, typed)).Provenance.Details!.InputFiles.Text("mopac.mop")!;
        Assert.Contains("0.8929000000000 1", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diatomic_on_an_axis_is_not_taken_for_internal_coordinates()
    {
        var dinitrogen = new Structure(["N", "N"], Matrix.Create(2, 3, [0, 0, 0, 2.1, 0, 0]));
        Matrix gradient = Point(await RunAsync(CalculationType.Gradient, dinitrogen)).Gradient!;
        Assert.Equal(gradient[0, 0], -gradient[1, 0], 1e-8);
        Assert.NotEqual(0, gradient[0, 0], 1e-3);
    }

    [Fact]
    public async Task Wavenumbers_of_the_Hessian_are_those_that_MOPAC_prints()
    {
        Structure minimum = ((OptimizationData)(await RunAsync(CalculationType.Optimization, Samples.Water)).Data).FinalStructure!;
        SinglePointData data = Point(await RunAsync(CalculationType.Hessian, minimum));
        // MOPAC's own masses: O 15.9994, H 1.0079.
        NormalModes modes = NormalModeAnalysis.Analyze(minimum, data.Hessian!, MassChoice.PerAtom(15.9994, 1.0079, 1.0079), null);
        Assert.Equal(3, data.Details.ProgramWavenumbers!.Count);
        Assert.All(modes.Wavenumbers.Zip(data.Details.ProgramWavenumbers.Order()), pair => Assert.Equal(pair.Second, pair.First, 0.5));
        Assert.True(data.Details.GradientRms < 3e-4);
    }

    [Fact]
    public async Task Linear_molecule_has_one_wavenumber_more()
    {
        var dioxide = new Structure(["O", "C", "O"], Matrix.Create(3, 3, [0, 0, 0, 1.3, 1.3, 1.3, 2.6, 2.6, 2.6]));
        SinglePointData data = Point(await RunAsync(CalculationType.Hessian, dioxide));
        Assert.Equal(4, data.Details.ProgramWavenumbers!.Count);
    }

    [Fact]
    public async Task Hessian_of_a_diatomic_does_not_depend_on_its_direction()
    {
        // With symmetry and without reorientation MOPAC 22.0.6 gives 2569 to 2649 1/cm, by the direction.
        foreach (double[] axis in new double[][] { [1, 0, 0], [0.6, 0.8, 0], [0.36, 0.48, 0.8], [0, 0.28, -0.96] })
        {
            var dinitrogen = new Structure(["N", "N"], Matrix.Create(2, 3, [0, 0, 0, .. axis.Select(x => x * 1.1 * Units.BohrPerAngstrom)]));
            Assert.Equal(2648.76, Assert.Single(Point(await RunAsync(CalculationType.Hessian, dinitrogen)).Details.ProgramWavenumbers!), 0.5);
        }
    }

    [Fact]
    public async Task Atom_has_a_Hessian_of_zeros_and_an_optimisation_of_one_step()
    {
        var neon = new Structure(["Ne"], Matrix.Create(1, 3, [1, 2, 3]));
        Assert.All(Point(await RunAsync(CalculationType.Hessian, neon)).Hessian!.ToArray(), value => Assert.Equal(0, value));
        Assert.Single(((OptimizationData)(await RunAsync(CalculationType.Optimization, neon)).Data).Trajectory);
    }

    [Theory]
    [InlineData("ef")]
    [InlineData("bfgs")]
    [InlineData("lbfgs")]
    public async Task Optimizers_reach_the_same_minimum(string optimizer)
    {
        var data = (OptimizationData)(await RunAsync(CalculationType.Optimization, Samples.Water, NamedValues.Empty.With("optimizer", optimizer))).Data;
        Assert.Equal(-57.79986 / KilocaloriePerMole, data.FinalEnergy!.Value, 1e-7);
        Assert.NotNull(((SinglePointData)data.Trajectory[^1].Data).Gradient);
    }

    private static SinglePointData Point(ProgramOutput output) => Assert.IsType<SinglePointData>(output.Data);

    private async Task<ProgramOutput> RunAsync(CalculationType type, Structure structure, NamedValues? keywords = null, string method = "PM7", int cores = 1)
    {
        Requirement.OnPath("mopac");
        ProgramOutput output = await _programs.Runner.RunAsync(
            "mopac", new ProgramInput(type, structure, new Model(method), keywords), RunOptions.Default with { Cores = cores }, TestContext.Current.CancellationToken);
        Assert.True(output.Success, output.Traceback);
        return output;
    }
}
