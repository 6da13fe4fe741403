using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Programs.Conformance;
using Aufbau.Programs.Running;
using Aufbau.Programs.Xtb;
using Aufbau.Testing;

namespace Aufbau.Programs.Tests.Xtb;

/// <summary>Recordings of xtb 6.5.1. <c>AUFBAU_RECORD=1 ./test Programs</c> makes them anew.</summary>
public sealed class XtbRecordedTests : RecordedConformance
{
    private static readonly (string Name, ProgramInput Input)[] Recorded =
    [
        ("energy-gfn2", Input(CalculationType.Energy, "GFN2-xTB")),
        ("gradient-gfn2", Input(CalculationType.Gradient, "GFN2-xTB")),
        ("gradient-gfn1", Input(CalculationType.Gradient, "GFN1-xTB")),
        ("gradient-gfn0", Input(CalculationType.Gradient, "GFN0-xTB")),
        ("gradient-gfnff", Input(CalculationType.Gradient, "GFN-FF")),
        ("gradient-alpb-water", Input(CalculationType.Gradient, "GFN2-xTB", NamedValues.Empty.With("solvent", "water"))),
        ("gradient-cation-doublet", new ProgramInput(CalculationType.Gradient, Samples.Water.WithCharge(1, 2), new Model("GFN2-xTB"))),
        ("hessian-gfn2", Input(CalculationType.Hessian, "GFN2-xTB")),
        ("hessian-gfnff", Input(CalculationType.Hessian, "GFN-FF")),
        ("optimization-gfn2", Input(CalculationType.Optimization, "GFN2-xTB")),
        ("optimization-gfnff", Input(CalculationType.Optimization, "GFN-FF")),
        ("optimization-atom", new ProgramInput(CalculationType.Optimization, new Structure(["Ne"], Matrix.Create(1, 3, [1, 2, 3])), new Model("GFN2-xTB"))),
        ("dynamics-gfn2", Input(CalculationType.MolecularDynamics, "GFN2-xTB", NamedValues.Empty.With("time_ps", 0.05).With("dump_fs", 5))),
    ];

    protected override IProgram Program { get; } = new XtbProgram();

    protected override string Folder => Path.Combine(AppContext.BaseDirectory, "Xtb", "Recorded");

    [Fact]
    public async Task Recordings_cover_every_kind_of_calculation()
    {
        if (Environment.GetEnvironmentVariable("AUFBAU_RECORD") == "1")
        {
            Requirement.OnPath("xtb");
            await using var programs = LocalPrograms.Create();
            foreach ((string name, ProgramInput input) in Recorded)
            {
                await Recording.RecordAsync(Path.Combine(SourceFolder(), "Recorded", $"xtb-6.5.1-{name}"), programs, "xtb", input);
            }
        }

        string[] names = [.. Recording.ReadAll(Folder).Select(recording => recording.Name)];
        Assert.Equal(Recorded.Select(recorded => $"xtb-6.5.1-{recorded.Name}").Order(StringComparer.Ordinal), names);
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static ProgramInput Input(CalculationType type, string method, NamedValues? keywords = null) =>
        new(type, Samples.Water, new Model(method), keywords);
}
