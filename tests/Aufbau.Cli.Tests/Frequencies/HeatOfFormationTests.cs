using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Cli.Frequencies;

namespace Aufbau.Cli.Tests.Frequencies;

[Trait("Cost", "Unit")]
public sealed class HeatOfFormationTests
{
    [Fact]
    public void Heat_of_formation_gets_wavenumbers_but_no_free_energy()
    {
        SinglePointData data = Analyzed(EnergyKind.HeatOfFormation298K);
        Assert.Equal(3, data.Wavenumbers.Count);
        Assert.Null(data.GibbsFreeEnergy);
        Assert.Null(data.Details.Thermochemistry);
        Assert.Contains(data.Details.Warnings!, warning => warning.Contains("heat of formation", StringComparison.Ordinal));
    }

    [Fact]
    public void Total_energy_gets_both()
    {
        SinglePointData data = Analyzed(EnergyKind.Total);
        Assert.NotNull(data.GibbsFreeEnergy);
        Assert.DoesNotContain(data.Details.Warnings!, warning => warning.Contains("heat of formation", StringComparison.Ordinal));
    }

    private static SinglePointData Analyzed(EnergyKind kind)
    {
        double[] hessian = new double[81];
        for (int i = 0; i < 9; i++)
        {
            hessian[10 * i] = 0.3;
        }

        var output = new ProgramOutput(
            new ProgramInput(CalculationType.Hessian, TestStructures.Water, new Model("PM7")),
            true,
            new SinglePointData(-0.09, Hessian: Matrix.Create(9, 9, hessian)) { Details = new SinglePointDetails(EnergyKind: kind) },
            new Provenance("mopac"));
        return (SinglePointData)FrequencyAnalysis.Analyze(output, "mopac", new FrequencyRequest(), new Dictionary<string, string>()).Data;
    }
}
