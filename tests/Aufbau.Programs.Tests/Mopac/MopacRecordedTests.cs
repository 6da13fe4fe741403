using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Programs.Conformance;
using Aufbau.Programs.Mopac;
using Aufbau.Programs.Running;
using Aufbau.Testing;

namespace Aufbau.Programs.Tests.Mopac;

/// <summary>Recordings of MOPAC 22.0.6. <c>AUFBAU_RECORD=1 ./test Programs</c> makes them anew.</summary>
public sealed class MopacRecordedTests : RecordedConformance
{
    private static readonly (string Name, ProgramInput Input)[] Recorded =
    [
        ("energy-pm7", Input(CalculationType.Energy, "PM7")),
        ("energy-cosmo-water", Input(CalculationType.Energy, "PM7", NamedValues.Empty.With("solvent", "water"))),
        ("gradient-am1", Input(CalculationType.Gradient, "AM1")),
        ("gradient-pm7", Input(CalculationType.Gradient, "PM7")),
        ("gradient-cation-doublet", new ProgramInput(CalculationType.Gradient, Samples.Water.WithCharge(1, 2), new Model("PM7"))),
        ("hessian-atom", new ProgramInput(CalculationType.Hessian, Neon, new Model("PM7"))),
        ("hessian-pm7", Input(CalculationType.Hessian, "PM7")),
        ("optimization-atom", new ProgramInput(CalculationType.Optimization, Neon, new Model("PM7"))),
        ("optimization-pm6-d3h4", Input(CalculationType.Optimization, "PM6-D3H4")),
        ("optimization-pm7", Input(CalculationType.Optimization, "PM7")),
    ];

    protected override IProgram Program { get; } = new MopacProgram();

    protected override string Folder => Path.Combine(AppContext.BaseDirectory, "Mopac", "Recorded");

    private static Structure Neon => new(["Ne"], Matrix.Create(1, 3, [1, 2, 3]));

    [Fact]
    public async Task Recordings_cover_every_kind_of_calculation()
    {
        if (Environment.GetEnvironmentVariable("AUFBAU_RECORD") == "1")
        {
            Requirement.OnPath("mopac");
            await using var programs = LocalPrograms.Create();
            foreach ((string name, ProgramInput input) in Recorded)
            {
                await Recording.RecordAsync(Path.Combine(SourceFolder(), "Recorded", $"mopac-22.0.6-{name}"), programs, "mopac", input);
            }
        }

        string[] names = [.. Recording.ReadAll(Folder).Select(recording => recording.Name)];
        Assert.Equal(Recorded.Select(recorded => $"mopac-22.0.6-{recorded.Name}").Order(StringComparer.Ordinal), names);
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static ProgramInput Input(CalculationType type, string method, NamedValues? keywords = null) =>
        new(type, Samples.Water, new Model(method), keywords);
}
