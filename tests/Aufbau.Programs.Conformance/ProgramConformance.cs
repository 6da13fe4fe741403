using Aufbau.Chemistry;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Chemistry.Vibrations;
using Aufbau.Programs.Running;
using Aufbau.Testing;

namespace Aufbau.Programs.Conformance;

/// <summary>The suite that every program must pass, with the real program. A subclass says which program and method.</summary>
public abstract class ProgramConformance : IAsyncDisposable
{
    private const double Step = 5e-3;

    private readonly LocalPrograms _programs = LocalPrograms.Create();

    /// <summary>The program and method under test.</summary>
    protected abstract ProgramCase Case { get; }

    [Fact]
    public async Task Energy_is_that_of_the_program_itself()
    {
        SinglePointData data = Point(await RunAsync(CalculationType.Energy, Samples.Water));
        Assert.Equal(Case.WaterEnergy, data.Energy!.Value, Case.EnergyTolerance);
        Assert.NotNull(data.Details.EnergyKind);
    }

    [Fact]
    public async Task Dipole_is_in_atomic_units()
    {
        SinglePointData data = Point(await RunAsync(CalculationType.Energy, Samples.Water));
        Assert.Equal(Case.WaterDipole is null, data.Dipole is null);
        Assert.All((data.Dipole ?? []).Zip(Case.WaterDipole ?? []), pair => Assert.Equal(pair.Second, pair.First, 1e-5));
    }

    [Fact]
    public async Task Gradient_equals_finite_difference_of_energies()
    {
        Matrix gradient = Point(await RunAsync(CalculationType.Gradient, Samples.Water)).Gradient!;
        for (int coordinate = 0; coordinate < 9; coordinate++)
        {
            // Five points, because the third derivative of a stretch makes an error of 6e-6 with three.
            double near = await EnergyAsync(coordinate, Step) - await EnergyAsync(coordinate, -Step);
            double far = await EnergyAsync(coordinate, 2 * Step) - await EnergyAsync(coordinate, -2 * Step);
            Assert.Equal(((8 * near) - far) / (12 * Step), gradient.Values.Span[coordinate], Case.GradientTolerance);
        }
    }

    [Fact]
    public async Task Energy_and_gradient_turn_and_move_with_the_molecule()
    {
        SinglePointData here = Point(await RunAsync(CalculationType.Gradient, Samples.Water));
        SinglePointData there = Point(await RunAsync(CalculationType.Gradient, Samples.Moved(Samples.Water)));
        Assert.Equal(here.Energy!.Value, there.Energy!.Value, Case.EnergyTolerance);
        for (int atom = 0; atom < 3; atom++)
        {
            double[] turned = Samples.Turned(here.Gradient!.Row(atom));
            double[] found = there.Gradient!.Row(atom).ToArray();
            Assert.All(turned.Zip(found), pair => Assert.Equal(pair.First, pair.Second, Case.GradientTolerance));
        }
    }

    [Fact]
    public async Task Gradient_of_atoms_that_share_coordinates_turns_with_the_molecule()
    {
        Matrix here = Point(await RunAsync(CalculationType.Gradient, Samples.Planar)).Gradient!;
        Matrix there = Point(await RunAsync(CalculationType.Gradient, Samples.Moved(Samples.Planar))).Gradient!;
        Assert.All(Enumerable.Range(0, here.Rows), atom =>
            Assert.All(Samples.Turned(here.Row(atom)).Zip(there.Row(atom).ToArray()), pair => Assert.Equal(pair.First, pair.Second, Case.GradientTolerance)));
    }

    [Fact]
    public async Task Hessian_of_atoms_that_share_coordinates_turns_with_the_molecule()
    {
        Structure minimum = ((OptimizationData)(await RunAsync(CalculationType.Optimization, Samples.Planar)).Data).FinalStructure!;
        Matrix here = Point(await RunAsync(CalculationType.Hessian, minimum)).Hessian!;
        Matrix there = Point(await RunAsync(CalculationType.Hessian, Samples.Moved(minimum))).Hessian!;
        // A column at a time: both sides of each 3 x 3 block turn.
        double[] turned = [.. Enumerable.Range(0, here.Rows).SelectMany(row => here.Row(row).ToArray().Chunk(3).SelectMany(block => Samples.Turned(block)))];
        for (int column = 0; column < here.Rows; column++)
        {
            for (int atom = 0; atom < minimum.AtomCount; atom++)
            {
                double[] block = Samples.Turned([.. Enumerable.Range(3 * atom, 3).Select(row => turned[(row * here.Rows) + column])]);
                Assert.All(Enumerable.Range(0, 3), axis => Assert.Equal(block[axis], there[(3 * atom) + axis, column], 1e-3));
            }
        }
    }

    [Theory]
    [InlineData("H", "H", 1.45)]
    [InlineData("N", "N", 2.1)]
    public async Task Hessian_of_a_diatomic_has_one_vibration(string left, string right, double distance)
    {
        var structure = new Structure([left, right], Matrix.Create(2, 3, [0, 0, 0, 0, 0, distance]));
        Matrix hessian = Point(await RunAsync(CalculationType.Hessian, structure)).Hessian!;
        Assert.True(Assert.Single(NormalModeAnalysis.Analyze(structure, hessian).Wavenumbers) > 1000);
    }

    [Fact]
    public async Task Hessian_of_a_nearly_linear_molecule_is_computed()
    {
        var structure = new Structure(["H", "C", "C", "H"], Matrix.Create(4, 3, [0.1, 0, 0, 0, 0, 2.0, 0, 0, 4.27, 0, 0, 6.27]));
        Assert.Equal(12, Point(await RunAsync(CalculationType.Hessian, structure)).Hessian!.Rows);
    }

    [Fact]
    public async Task Gradient_sums_to_zero()
    {
        Matrix gradient = Point(await RunAsync(CalculationType.Gradient, Samples.Water)).Gradient!;
        Assert.All(Enumerable.Range(0, 3), axis => Assert.Equal(0, Enumerable.Range(0, 3).Sum(atom => gradient[atom, axis]), Case.GradientTolerance));
    }

    [Fact]
    public async Task Hessian_is_symmetric_and_in_the_frame_of_the_input()
    {
        Structure minimum = ((OptimizationData)(await RunAsync(CalculationType.Optimization, Samples.Water)).Data).FinalStructure!;
        Matrix hessian = Point(await RunAsync(CalculationType.Hessian, minimum)).Hessian!;
        Assert.Equal(9, hessian.Rows);
        for (int i = 0; i < 9; i++)
        {
            Matrix plus = Point(await RunAsync(CalculationType.Gradient, Samples.Displaced(minimum, i, Step))).Gradient!;
            Matrix minus = Point(await RunAsync(CalculationType.Gradient, Samples.Displaced(minimum, i, -Step))).Gradient!;
            for (int j = 0; j < 9; j++)
            {
                Assert.Equal(hessian[i, j], hessian[j, i], 1e-6);
                Assert.Equal((plus.Values.Span[j] - minus.Values.Span[j]) / (2 * Step), hessian[i, j], 1e-3);
            }
        }
    }

    [Fact]
    public async Task Optimisation_begins_at_the_input_and_ends_where_the_gradient_vanishes()
    {
        ProgramOutput output = await RunAsync(CalculationType.Optimization, Samples.Water);
        var data = (OptimizationData)output.Data;
        Assert.True(data.Trajectory.Count > 2);
        Assert.All(data.Structures[0].Geometry.ToArray().Zip(Samples.Water.Geometry.ToArray()), pair => Assert.Equal(pair.Second, pair.First, 1e-6));
        Assert.True(data.FinalEnergy < data.Energies[0]);
        Matrix gradient = Point(await RunAsync(CalculationType.Gradient, data.FinalStructure!)).Gradient!;
        Assert.All(gradient.ToArray(), component => Assert.Equal(0, component, 5e-4));
    }

    [Fact]
    public async Task Results_read_back_from_JSON_as_they_were()
    {
        foreach (CalculationType type in new[] { CalculationType.Gradient, CalculationType.Hessian, CalculationType.Optimization })
        {
            ProgramOutput output = await RunAsync(type, Samples.Water);
            string json = ChemistryFile.ToJson(output);
            Assert.Equal(json, ChemistryFile.ToJson(ChemistryFile.Read<ProgramOutput>(json, "result.json")));
        }
    }

    [Fact]
    public async Task Unknown_keyword_is_refused_with_the_nearest()
    {
        var input = new ProgramInput(CalculationType.Energy, Samples.Water, Case.Model, NamedValues.Empty.With(Case.MisspeltKeyword.Wrong, 1));
        await RefusedAsync(input, Case.MisspeltKeyword.Right);
    }

    [Fact]
    public async Task Unknown_method_is_refused_with_the_nearest() =>
        await RefusedAsync(new ProgramInput(CalculationType.Energy, Samples.Water, new Model(Case.MisspeltMethod.Wrong)), Case.MisspeltMethod.Right);

    [Fact]
    public async Task Wrong_multiplicity_is_refused() =>
        await RefusedAsync(new ProgramInput(CalculationType.Energy, Samples.Water.WithCharge(0, 2), Case.Model), "--multiplicity 1");

    [Fact]
    public async Task Charge_without_electrons_is_refused() =>
        await RefusedAsync(new ProgramInput(CalculationType.Energy, Samples.Water.WithCharge(99, 1), Case.Model), "--charge");

    [Fact]
    public async Task Atoms_on_top_of_each_other_are_refused() =>
        await RefusedAsync(
            new ProgramInput(CalculationType.Energy, Samples.Water.WithGeometry(Matrix.Create(3, 3, [0, 0, 0, 0, 0, 0, 0, 0, 2])), Case.Model),
            "on top of each other");

    [Fact]
    public async Task Killed_run_fails_with_its_reason_and_keeps_partial_results()
    {
        Requirement.OnPath(Case.Executable);
        ProgramOutput output = await _programs.Runner.RunAsync(
            Case.Program,
            Case.LongRun,
            RunOptions.Default with { TimeLimit = TimeSpan.FromSeconds(3) },
            TestContext.Current.CancellationToken);
        Assert.False(output.Success);
        Assert.Equal(FailureKind.Resource, output.Failure!.Kind);
        Assert.Equal("limit.time", output.Failure.Code);
        Assert.NotNull(output.Logs);
        Assert.NotEmpty(output.Traceback!);
        Assert.IsNotType<FilesData>(output.Data);
    }

    [Fact]
    public async Task Cancelled_run_says_so()
    {
        Requirement.OnPath(Case.Executable);
        using var cancel = new CancellationTokenSource();
        RunOptions options = RunOptions.Default with { OnOutput = _ => cancel.Cancel() };
        ProgramOutput output = await _programs.Runner.RunAsync(Case.Program, Case.LongRun, options, cancel.Token);
        Assert.Equal(FailureKind.Cancelled, output.Failure!.Kind);
    }

    [Fact]
    public async Task Provenance_is_enough_to_do_it_again()
    {
        ProgramOutput output = await RunAsync(CalculationType.Gradient, Samples.Water);
        ProvenanceDetails details = output.Provenance.Details!;
        Assert.NotNull(output.Provenance.ProgramVersion);
        Assert.True(output.Provenance.WallTimeSeconds > 0);
        Assert.Equal(64, details.ExecutableSha256!.Length);
        Assert.True(File.Exists(details.CommandLine[0]));
        Assert.NotEmpty(details.InputFiles);
        Assert.Equal("1", details.Environment["OMP_NUM_THREADS"]);
        Assert.False(Directory.Exists(output.Provenance.ScratchDirectory));
    }

    /// <summary>Frees what the suite holds.</summary>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _programs.DisposeAsync();
    }

    private static SinglePointData Point(ProgramOutput output) => Assert.IsType<SinglePointData>(output.Data);

    private async Task<ProgramOutput> RunAsync(CalculationType type, Structure structure)
    {
        Requirement.OnPath(Case.Executable);
        ProgramOutput output = await _programs.Runner.RunAsync(
            Case.Program,
            new ProgramInput(type, structure, Case.Model, Case.Tight),
            RunOptions.Default,
            TestContext.Current.CancellationToken);
        Assert.True(output.Success, output.Traceback);
        return output;
    }

    private async Task<double> EnergyAsync(int coordinate, double step) =>
        (await RunAsync(CalculationType.Energy, Samples.Displaced(Samples.Water, coordinate, step))).Energy!.Value;

    private async Task RefusedAsync(ProgramInput input, string help)
    {
        ProgramOutput output = await _programs.Runner.RunAsync(Case.Program, input, RunOptions.Default, TestContext.Current.CancellationToken);
        Assert.False(output.Success);
        Assert.Equal(FailureKind.Input, output.Failure!.Kind);
        Assert.Contains(help, output.Failure.Message, StringComparison.Ordinal);
        Assert.Null(output.Provenance.Details);
    }
}
