using System.Text.Json;
using Aufbau.Cli.Catalog;
using Aufbau.Cli.Compute;
using Aufbau.Cli.Constants;
using Aufbau.Cli.Conversion;
using Aufbau.Cli.Demo;
using Aufbau.Cli.Doctor;
using Aufbau.Cli.Files;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Structures;

namespace Aufbau.Cli.Tests.Output;

/// <summary>The documents of <c>--json</c> are a contract: names and order of all fields.</summary>
[Trait("Cost", "Unit")]
public sealed class JsonDocumentsTests
{
    private static readonly ComputeSummary Summary = new(
        "energy", "xtb", "6.5.1", "GFN2-xTB", true, null, 1, 1, 0, 0, 2, 1, 4L << 30, 0.5, ".",
        [
            new CalculationReport("water", "water.xyz", CalculationStatus.Succeeded)
            {
                ResultFile = "water.xtb.frequencies.json",
                EnergyHartree = -5.07,
                EnergyKind = "total",
                Frequencies = new FrequencyReport([1539.5], [100], 0, true, 1e-5, 0.2, 0.02, -5.04, 7e-5, -5.06, 298.15, 101325, 2, "ideal gas"),
                Decided = new Dictionary<string, string> { ["accuracy"] = "1.0" },
                Warnings = ["a warning"],
            },
            CalculationReports.Failed("bad", "bad.xyz", "input", "input.refused", "bad.xyz is empty."),
        ]);

    public static TheoryData<string> Names => [.. Reports.Keys];

    private static Dictionary<string, CommandReport> Reports { get; } = new()
    {
        ["compute"] = Summary,
        ["demo"] = new DemoReport(Summary with { Calculations = [] }, "/tmp/results.html"),
        ["files"] = new FilesReport("sh", false, ".", ["a.txt"], "sh.files.json", 0.5, "It failed.", "last line"),
        ["programs"] = new ProgramsReport([new ProgramReport("xtb", "tight binding", true, "6.5.1", "/usr/bin/xtb", "PATH", ["energy"], ["GFN2-xTB"], "GFN2-xTB", false, ["water"], "sudo apt-get install xtb")]),
        ["convert"] = new ConversionReport("a.json", "structures", 2),
        ["structure_info"] = new StructureInfoReport("w.xyz", [new StructureFacts(null, "H2O", 3, 10, 0, 1, 18.015, 2, false, 1, false, 2, [1, 2, 3], [3, 2, 1], 0.96, [])]),
        ["structure_rmsd"] = new RmsdReport(0.1, "angstrom", true, true, null),
        ["constants"] = new ConstantsReport([new Aufbau.Chemistry.Constants.PhysicalConstant("Bohr radius", 5.29177210544e-11, "m", 8.2e-21, "CODATA 2022")]),
        ["element"] = new ElementReport(17, "Cl", "Chlorine", 17, 3, "Halogen", "[Ne]3s2 3p5", 35.45, 35, 34.97, 1.93, null, 3.16),
        ["solvents"] = new SolventsReport([new SolventFacts("water", 80.1, "a chart", false, "")]),
        ["doctor"] = new DoctorReport([new DoctorCheck("scratch", DoctorVerdict.Missing, "cannot be written")]),
        ["error"] = new ErrorReport("There is no file 'watr.xyz'.", 2),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Document_is_as_recorded(string name)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var session = new Session { Output = output, Error = TextWriter.Null, OpenInput = () => Stream.Null, Printers = AufbauCommandLine.PrinterOf };
        AufbauCommandLine.PrinterOf(OutputForm.Json, session).Print(Reports[name]);
        string path = Path.Combine(Recorded, $"{name}.json");
        if (!File.Exists(path))
        {
            File.WriteAllText(path, output.ToString());
            Assert.Fail($"There was no record of this document; it is now in {path}. Look at it and put it beside this test.");
        }

        Assert.Equal(File.ReadAllText(path), output.ToString());
        using JsonDocument document = JsonDocument.Parse(output.ToString());
        Assert.True(document.RootElement.TryGetProperty("exit_code", out _));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Report_has_a_view_for_people_and_a_short_form(string name)
    {
        using var output = new StringWriter();
        using var session = new Session { Output = output, Error = TextWriter.Null, OpenInput = () => Stream.Null, Printers = AufbauCommandLine.PrinterOf };
        if (Reports[name] is not ErrorReport)
        {
            AufbauCommandLine.PrinterOf(OutputForm.Human, session).Print(Reports[name]);
            Assert.NotEqual("", output.ToString());
            AufbauCommandLine.PrinterOf(OutputForm.Quiet, session).Print(Reports[name]);
        }
    }

    private static string Recorded => Path.Combine(AppContext.BaseDirectory, "Output", "Recorded");
}
