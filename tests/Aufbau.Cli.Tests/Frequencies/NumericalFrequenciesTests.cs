using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Cli.Frequencies;
using Aufbau.Cli.Running;
using Aufbau.Programs;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Tests.Frequencies;

[Trait("Cost", "Unit")]
public sealed class NumericalFrequenciesTests
{
    [Fact]
    public async Task Springs_give_their_force_constants_and_tight_accuracy_is_asked_for()
    {
        var keywords = new HashSet<double?>();
        ProgramOutput output = await RunAsync(input =>
        {
            lock (keywords)
            {
                keywords.Add(input.Keywords.Number("accuracy"));
            }

            return Spring(input);
        });
        var data = (SinglePointData)output.Data;
        Assert.Equal(0.1, Assert.Single(keywords));
        Assert.Equal(CalculationType.Hessian, output.CalculationType);
        Assert.Equal(0.3, data.Hessian![0, 0], 1e-9);
        Assert.Equal(3, data.Wavenumbers.Count);
        Assert.True(data.Details.IsStationaryPoint);
        Assert.NotNull(data.GibbsFreeEnergy);
        Assert.Contains("18 gradients", data.Details.Decided["hessian"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gradients_that_belong_to_no_energy_are_told()
    {
        ProgramOutput output = await RunAsync(input =>
        {
            ProgramOutput spring = Spring(input);
            var data = (SinglePointData)spring.Data;
            double[] gradient = data.Gradient!.ToArray();
            gradient[0] += 0.05 * (input.Structure.Geometry[1, 1] - TestStructures.Water.Geometry[1, 1]);
            return new ProgramOutput(input, true, data with { Gradient = Matrix.Create(3, 3, gradient) }, spring.Provenance);
        });
        var data = (SinglePointData)output.Data;
        Assert.Equal(0.05, data.Details.HessianAsymmetry!.Value, 1e-9);
        Assert.Contains(data.Details.Warnings, warning => warning.StartsWith("The Hessian is not symmetric", StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_failed_gradient_is_the_reason_of_the_whole()
    {
        int count = 0;
        ProgramOutput output = await RunAsync(input => Interlocked.Increment(ref count) == 5
            ? new ProgramOutput(input, false, FilesData.Empty, new Provenance("xtb"), traceback: "scf") { Failure = new Failure(FailureKind.Convergence, "scf.not-converged", "Not converged.") }
            : Spring(input), jobs: 1);
        Assert.False(output.Success);
        Assert.Equal("scf.not-converged", output.Failure?.Code);
        Assert.Equal(5, count);
    }

    /// <summary>Each atom on a spring of 0.3 hartree/bohr² to its place in water.</summary>
    private static ProgramOutput Spring(ProgramInput input)
    {
        double[] gradient = input.Structure.Geometry.ToArray();
        double[] home = TestStructures.Water.Geometry.ToArray();
        for (int i = 0; i < gradient.Length; i++)
        {
            gradient[i] = 0.3 * (gradient[i] - home[i]);
        }

        return new ProgramOutput(input, true, new SinglePointData(-5, Matrix.Create(3, 3, gradient)), new Provenance("xtb"));
    }

    private static async Task<ProgramOutput> RunAsync(Func<ProgramInput, ProgramOutput> compute, int jobs = 2)
    {
        using var limit = new JobLimit((_, input, _, _) => Task.FromResult(compute((ProgramInput)input)), jobs);
        var calculation = new FrequencyCalculation(ProgramCatalog.Find("xtb").Description, new FrequencyRequest(Numerical: true), RunOptions.Default, limit, _ => { });
        return await calculation.RunAsync(new ProgramInput(CalculationType.Hessian, TestStructures.Water, new Model("GFN2-xTB")), TestContext.Current.CancellationToken);
    }
}
