using System.Text.Json;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.Files;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    [InlineData("a.toml")]
    public void Structure_reads_back_bit_for_bit(string file) =>
        Prop.ForAll(Samples.Structures.ToArbitrary(), structure =>
        {
            Structure read = There(structure, file);
            Assert.Equal(structure, read);
            Assert.Equal(Samples.Bits(structure.Geometry), Samples.Bits(read.Geometry));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    [InlineData("a.toml")]
    public void FileInput_reads_back_with_all_bytes(string file) =>
        Prop.ForAll(Samples.FileSets.ToArbitrary(), Samples.Texts.ToArbitrary(), (files, text) =>
        {
            FileInput input = new(files, [text, "-x"], NamedValues.Empty.With("x", text));
            FileInput read = There(input, file);
            Assert.Equal(input, read);
            Assert.Equal(input, There<CalculationInput>(input, file));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    [InlineData("a.toml")]
    public void Output_of_every_kind_reads_back_equal(string file)
    {
        SinglePointData full = new(
            -1,
            Samples.Water.Geometry,
            Matrix.Create(9, 9, new double[81]),
            3,
            5,
            5,
            7,
            7,
            9.1,
            new Wavefunction([-1], [-1], [1], [0.5], NamedValues.Empty.With("a", true)),
            [-100, 3000],
            [Samples.Water.Geometry, Samples.Water.Geometry],
            -1.1,
            [0, -0.0, 1],
            FileSet.Empty.With("a/b", "c"))
        {
            Details = new SinglePointDetails(
                EnergyKind: EnergyKind.HeatOfFormation298K,
                PartialCharges: [0.1, 0.2, -0.3],
                Thermochemistry: new ThermochemistryData(298.15, 101325, 2, -1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, "none"),
                Decided: new Dictionary<string, string> { ["accuracy"] = "1" },
                Warnings: ["careful"]),
        };
        ProgramOutput[] outputs =
        [
            Samples.Gradient(), Samples.Optimization(), Samples.Scan(), Samples.Conformers(), Samples.Dynamics(), Samples.Failed(CalculationType.Energy),
            new(new FileInput(), true, new FilesData(FileSet.Empty.With("out", "x")), Samples.Provenance),
            new(Samples.Input(CalculationType.Hessian), true, full, new Provenance("x") { Details = Details() }),
            Samples.Failed(CalculationType.Energy) with { Failure = new Failure(FailureKind.Convergence, "scf.not-converged", "No.", "tail") },
            Samples.Failed(CalculationType.Optimization, new OptimizationData()),
            Samples.Failed(CalculationType.Scan, new ScanData([])),
            Samples.Failed(CalculationType.ConformerSearch, new ConformerSearchData()),
            Samples.Failed(CalculationType.MolecularDynamics, new DynamicsData(1, 1, 1)),
            Samples.Failed(CalculationType.Energy, new SinglePointData { Details = new SinglePointDetails(SpinSquared: 2) }),
            new(Samples.Input(CalculationType.Scan), true, new ScanData([]), Samples.Provenance),
        ];
        foreach (ProgramOutput output in outputs)
        {
            ProgramOutput read = There(output, file);
            Assert.Equal(output, read);
            Assert.Equal(output.Failure, read.Failure);
            Assert.Equal(output.Provenance.Details, read.Provenance.Details);
            Assert.True(JsonElement.DeepEquals(JsonElement.Parse(ChemistryFile.ToJson(output)), JsonElement.Parse(ChemistryFile.ToJson(read))));
        }
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.yaml")]
    [InlineData("a.toml")]
    public void Inputs_of_every_kind_read_back_equal(string file)
    {
        var arguments = new ProgramArguments(Samples.Model, NamedValues.Empty.With("k", "yes"), FileSet.Empty.With("a", "b"), ["-v"]);
        var dual = new DualProgramInput(CalculationType.TransitionState, Samples.Water, "xtb", arguments, Samples.Model, null, new Dictionary<string, Structure> { ["product"] = Samples.Water });
        Assert.Equal(dual, There(dual, file));
        Assert.Equal(dual, There<CalculationInput>(dual, file));
        Assert.Equal(arguments, There(arguments, file));
        ProgramInput input = ProgramInput.Create(CalculationType.Energy, Samples.Water, arguments) with { Structures = dual.Structures };
        Assert.Equal(input, There<CalculationInput>(input, file));
        var sub = new ProgramArgumentsWithSubprogram("xtb", arguments, Samples.Model);
        Assert.Equal(sub, There(sub, file));
        Assert.Equal(new FileInput(), There<CalculationInput>(new FileInput(), file));
    }

    [Fact]
    public void Lists_read_back_from_all_formats()
    {
        using var folder = new TestFolder();
        Structure[] structures = [Samples.Water, Samples.Water.WithCharge(-1, 2)];
        foreach (string name in new[] { "a.json", "a.yaml", "a.toml", "a.xyz" })
        {
            ChemistryFile.SaveMulti(structures, folder.File(name));
            Assert.Equal([0, -1], ChemistryFile.OpenMulti<Structure>(folder.File(name)).Select(structure => structure.Charge));
            Assert.Equal([1, 2], ChemistryFile.OpenStructures(folder.File(name)).Select(structure => structure.Multiplicity));
        }

        ChemistryFile.Save(Samples.Water, folder.File("one.json"));
        Assert.Equal([Samples.Water], ChemistryFile.OpenMulti<Structure>(folder.File("one.json")));
        ChemistryFile.SaveMulti([Samples.Gradient()], folder.File("outputs.yml"));
        Assert.Equal([Samples.Gradient()], ChemistryFile.OpenMulti<ProgramOutput>(folder.File("outputs.yml")));
    }

    [Fact]
    public void Numbers_that_are_not_finite_are_written_as_null_and_read_as_not_a_number()
    {
        ProgramOutput output = Samples.Failed(CalculationType.Gradient, new SinglePointData(
            double.NaN,
            Matrix.Create(1, 3, [double.NaN, 1, double.PositiveInfinity]),
            Wavefunction: new Wavefunction([double.NaN])));
        string json = ChemistryFile.ToJson(output, indented: false);
        Assert.Contains("\"gradient\":[[null,1,null]]", json, StringComparison.Ordinal);
        var data = (SinglePointData)ChemistryFile.Read<ProgramOutput>(json, "a.json").Data;
        Assert.Null(data.Energy);
        Assert.Equal([double.NaN, 1, double.NaN], data.Gradient!.ToArray());
    }

    private static ProvenanceDetails Details() => new("0.1", DateTimeOffset.UnixEpoch, [], "/x", 1, Seed: 7);

    private static T There<T>(T value, string file)
        where T : class
    {
        using var folder = new TestFolder();
        ChemistryFile.Save(value, folder.File(file));
        return ChemistryFile.Open<T>(folder.File(file));
    }
}
