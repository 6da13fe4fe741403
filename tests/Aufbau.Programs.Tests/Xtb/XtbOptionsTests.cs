using System.Text.Json;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Programs.Conformance;
using Aufbau.Programs.Running;
using Aufbau.Testing;

namespace Aufbau.Programs.Tests.Xtb;

public sealed class XtbOptionsTests : IAsyncDisposable
{
    private readonly LocalPrograms _programs = LocalPrograms.Create();

    public ValueTask DisposeAsync() => _programs.DisposeAsync();

    [Theory]
    [InlineData("GFN2-xTB", -5.070208556143)]
    [InlineData("gfn2", -5.070208556143)]
    [InlineData("GFN2xTB", -5.070208556143)]
    [InlineData("gfn1", -5.768433974697)]
    [InlineData("gfn0", -4.366768621968)]
    [InlineData("gfnff", -0.327535665353)]
    public async Task Methods_are_known_by_their_usual_names(string method, double energy) =>
        Assert.Equal(energy, (await RunAsync(CalculationType.Energy, method, NamedValues.Empty)).Energy!.Value, 1e-9);

    [Theory]
    [InlineData("alpb", -5.084797769021)]
    [InlineData("gbsa", -5.079868031282)]
    public async Task Solvent_becomes_the_models_option(string model, double energy)
    {
        NamedValues keywords = NamedValues.Empty.With("solvent", "Water").With("solvation_model", model);
        Assert.Equal(energy, (await RunAsync(CalculationType.Energy, "gfn2", keywords)).Energy!.Value, 1e-9);
    }

    [Fact]
    public async Task Solvents_are_known_by_their_chemical_names() =>
        Assert.Equal(
            (await RunAsync(CalculationType.Energy, "gfn2", NamedValues.Empty.With("solvent", "ch2cl2"))).Energy,
            (await RunAsync(CalculationType.Energy, "gfn2", NamedValues.Empty.With("solvent", "dichloromethane"))).Energy);

    [Fact]
    public async Task Constraints_hold_distance_and_angle()
    {
        NamedValues keywords = NamedValues.Empty
            .With("constraints", JsonElement.Parse("""[["distance", 0, 1, 1.1], ["angle", 1, 0, 2, 100]]"""))
            .With("constraint_force", 20);
        Structure last = ((OptimizationData)(await RunAsync(CalculationType.Optimization, "gfn2", keywords)).Data).FinalStructure!;
        Assert.Equal(1.1, Distance(last, 0, 1) * Units.AngstromPerBohr, 0.01);
    }

    [Fact]
    public async Task Held_atoms_do_not_move()
    {
        NamedValues keywords = NamedValues.Empty.With("constraints", JsonElement.Parse("""[["atoms", 0, 1]]"""));
        Structure last = ((OptimizationData)(await RunAsync(CalculationType.Optimization, "gfn2", keywords)).Data).FinalStructure!;
        Assert.All(Enumerable.Range(0, 6), i => Assert.Equal(Samples.Water.Geometry.Values.Span[i], last.Geometry.Values.Span[i], 1e-6));
        Assert.NotEqual(Samples.Water.Geometry.Values.Span[6], last.Geometry.Values.Span[6], 1e-4);
    }

    [Fact]
    public async Task Trajectory_is_the_same_in_every_run()
    {
        NamedValues keywords = NamedValues.Empty.With("time_ps", 0.02).With("dump_fs", 2);
        var first = (DynamicsData)(await RunAsync(CalculationType.MolecularDynamics, "gfn2", keywords)).Data;
        var second = (DynamicsData)(await RunAsync(CalculationType.MolecularDynamics, "gfn2", keywords)).Data;
        Assert.Equal(10, first.Frames.Count);
        Assert.Equal(first.FrameEnergies, second.FrameEnergies);
        Assert.Equal(first.Frames[^1], second.Frames[^1]);
    }

    [Fact]
    public async Task Open_shell_has_its_electrons_and_its_ideal_spin()
    {
        ProgramOutput output = await _programs.Runner.RunAsync(
            "xtb",
            new ProgramInput(CalculationType.Energy, Samples.Water.WithCharge(1, 2), new Model("gfn2")),
            RunOptions.Default,
            TestContext.Current.CancellationToken);
        var data = (SinglePointData)output.Data;
        Assert.Equal((4, 3), (data.AlphaElectronCount, data.BetaElectronCount));
        Assert.Equal(0.75, data.Details.IdealSpinSquared);
        Assert.Equal(-4.398259722558, data.Energy!.Value, 1e-9);
        Assert.Contains("restricted", data.Details.Reference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dipole_of_an_optimisation_is_left_out_because_xtb_writes_a_wrong_one()
    {
        var data = (OptimizationData)(await RunAsync(CalculationType.Optimization, "gfn2", NamedValues.Empty)).Data;
        Assert.Null(((SinglePointData)data.Trajectory[^1].Data).Dipole);
        Assert.NotNull(((SinglePointData)data.Trajectory[^1].Data).Details.PartialCharges);
    }

    [Fact]
    public async Task Energies_say_what_they_are()
    {
        Assert.Equal(EnergyKind.Total, ((SinglePointData)(await RunAsync(CalculationType.Energy, "gfn2", NamedValues.Empty)).Data).Details.EnergyKind);
        Assert.Equal(EnergyKind.ForceField, ((SinglePointData)(await RunAsync(CalculationType.Energy, "gfnff", NamedValues.Empty)).Data).Details.EnergyKind);
    }

    [Fact]
    public async Task Settings_that_were_not_given_are_recorded()
    {
        var data = (SinglePointData)(await RunAsync(CalculationType.Energy, "gfn2", NamedValues.Empty.With("accuracy", 0.5))).Data;
        Assert.Equal("300", data.Details.Decided["electronic_temperature"]);
        Assert.DoesNotContain("accuracy", data.Details.Decided.Keys);
    }

    [Fact]
    public async Task Programs_own_wavenumbers_leave_out_translations_and_rotations()
    {
        var data = (SinglePointData)(await RunAsync(CalculationType.Hessian, "gfn2", NamedValues.Empty)).Data;
        Assert.Equal([1588.45, 3515.13, 3520.79], data.Details.ProgramWavenumbers!);
        Assert.Equal(3, data.Details.ProgramInfraredIntensities!.Count);
        Assert.Equal(-5.068220953821, data.Details.ProgramGibbsFreeEnergy!.Value, 1e-9);
    }

    [Fact]
    public async Task Restart_file_is_collected_and_taken_back()
    {
        RunOptions options = RunOptions.Default with { CollectWavefunction = true };
        var input = new ProgramInput(CalculationType.Energy, Samples.Water, new Model("gfn2"));
        ProgramOutput first = await _programs.Runner.RunAsync("xtb", input, options, TestContext.Current.CancellationToken);
        Assert.Equal(["xtbrestart"], first.Data.Files.Names);
        ProgramOutput again = await _programs.Runner.RunAsync("xtb", input with { Files = first.Data.Files }, options, TestContext.Current.CancellationToken);
        Assert.Equal(first.Energy!.Value, again.Energy!.Value, 1e-9);
        Assert.True(Iterations(again) < Iterations(first));
    }

    private static int Iterations(ProgramOutput output)
    {
        const string label = "convergence criteria satisfied after";
        string line = output.Logs!.Split('\n').First(line => line.Contains(label, StringComparison.Ordinal));
        return int.Parse(line.Split(label)[1].Trim().Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static double Distance(Structure structure, int i, int j) =>
        Math.Sqrt(Enumerable.Range(0, 3).Sum(axis => Math.Pow(structure.Geometry[i, axis] - structure.Geometry[j, axis], 2)));

    private async Task<ProgramOutput> RunAsync(CalculationType type, string method, NamedValues keywords)
    {
        Requirement.OnPath("xtb");
        ProgramOutput output = await _programs.Runner.RunAsync(
            "xtb", new ProgramInput(type, Samples.Water, new Model(method), keywords), RunOptions.Default, TestContext.Current.CancellationToken);
        Assert.True(output.Success, output.Traceback);
        return output;
    }
}
