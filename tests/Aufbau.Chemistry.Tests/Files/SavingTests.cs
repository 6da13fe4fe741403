using System.Runtime.Versioning;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Tests.Files;

public sealed class SavingTests
{
    [Theory]
    [InlineData("a.json", "{")]
    [InlineData("a.dat", "{")]
    [InlineData("a.YML", "symbols:")]
    [InlineData("a.yaml", "symbols:")]
    [InlineData("a.toml", "symbols = ")]
    [InlineData("a.XYZ", "3\n")]
    public void Suffix_decides_the_format(string file, string begin)
    {
        using var folder = new TestFolder();
        ChemistryFile.Save(Samples.Water, folder.File(file));
        Assert.StartsWith(begin, File.ReadAllText(folder.File(file)), StringComparison.Ordinal);
        Assert.Equal(3, ChemistryFile.Open<Structure>(folder.File(file)).AtomCount);
    }

    [Fact]
    public void Save_makes_folders_replaces_and_leaves_nothing_else()
    {
        using var folder = new TestFolder();
        string path = folder.File("b/c/a.json");
        ChemistryFile.Save(Samples.Water, path);
        ChemistryFile.Save(Samples.Water.WithCharge(1, 2), path);
        Assert.Equal(1, ChemistryFile.Open<Structure>(path).Charge);
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.File("b/c")));
    }

    [Fact]
    public void Save_follows_a_link()
    {
        using var folder = new TestFolder();
        ChemistryFile.Save(Samples.Water, folder.File("real.json"));
        File.CreateSymbolicLink(folder.File("link.json"), folder.File("real.json"));
        ChemistryFile.Save(Samples.Water.WithCharge(1, 2), folder.File("link.json"));
        Assert.Equal(1, ChemistryFile.Open<Structure>(folder.File("real.json")).Charge);
        Assert.NotNull(new FileInfo(folder.File("link.json")).LinkTarget);
    }

    [Fact]
    public void Failed_save_keeps_what_was_there()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder.File("file"), "x");
        Assert.Contains("cannot be written", Assert.Throws<ChemistryException>(() => ChemistryFile.Save(Samples.Water, folder.File("file/a.json"))).Message, StringComparison.Ordinal);
        Directory.CreateDirectory(folder.File("folder.json"));
        Assert.Contains("cannot be written", Assert.Throws<ChemistryException>(() => ChemistryFile.Save(Samples.Water, folder.File("folder.json"))).Message, StringComparison.Ordinal);
        Assert.Throws<ChemistryException>(() => ChemistryFile.Save(new FileInput(), folder.File("a.xyz")));
        Assert.Equal(["file", "folder.json"], Directory.GetFileSystemEntries(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void Folder_without_permission_is_named()
    {
        Assert.SkipWhen(Environment.UserName == "root", "The administrator may write everywhere.");
        using var folder = new TestFolder();
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Contains("cannot be written", Assert.Throws<ChemistryException>(() => ChemistryFile.Save(Samples.Water, folder.File("a.json"))).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Missing_empty_or_wrong_file_is_named()
    {
        using var folder = new TestFolder();
        File.WriteAllText(folder.File("water.json"), " \n");
        Assert.Contains("is empty", Message(folder.File("water.json")), StringComparison.Ordinal);
        Assert.Contains("Did you mean 'water.json'?", Message(folder.File("watr.json")), StringComparison.Ordinal);
        Assert.Contains("There is no folder", Message(folder.File("none/a.json")), StringComparison.Ordinal);
        Assert.Contains("is a folder", Message(folder.Path), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ChemistryFile.Open<Structure>(""));
    }

    [Fact]
    public void Fields_that_are_null_or_empty_are_not_written()
    {
        Assert.Equal(
            """{"symbols":["H"],"geometry":[[0,0,0]],"charge":0,"multiplicity":2}""",
            ChemistryFile.ToJson(new Structure(["H"], Matrix.Create(1, 3, [0, 0, 0]), 0, 2), indented: false));
        Assert.Equal("{}", ChemistryFile.ToJson(new FileInput(), indented: false));
        Assert.Equal("{}", ChemistryFile.ToJson(new SinglePointData(Wavenumbers: [], Dipole: []), indented: false));
        Assert.Equal("""{"method":"hf"}""", ChemistryFile.ToJson(new Model("hf"), indented: false));
        Assert.Equal("""{"trajectory":[]}""", ChemistryFile.ToJson(new OptimizationData(), indented: false));
        Assert.Equal("""{"conformers":[]}""", ChemistryFile.ToJson(new ConformerSearchData(), indented: false));
    }

    [Fact]
    public void Indented_json_keeps_a_row_of_numbers_on_one_line() =>
        Assert.Equal(
            "{\n    \"symbols\": [\n        \"H\"\n    ],\n    \"geometry\": [\n        [0,-0,1E-05]\n    ],\n    \"charge\": 0,\n    \"multiplicity\": 2\n}\n",
            ChemistryFile.ToJson(new Structure(["H"], Matrix.Create(1, 3, [0, -0.0, 1e-5]), 0, 2)));

    [Fact]
    public void Structures_open_from_every_kind_of_document()
    {
        using var folder = new TestFolder();
        Structure last = ((OptimizationData)Samples.Optimization().Data).FinalStructure!;
        foreach (string suffix in new[] { "json", "yaml" })
        {
            string path = folder.File($"a.{suffix}");
            Assert.Equal([Samples.Water], Structures(Samples.Water));
            Assert.Equal([Samples.Water], Structures(Samples.Input(CalculationType.Energy)));
            Assert.Equal([Samples.Water], Structures((DualProgramInput)Samples.Optimization().InputData));
            Assert.Equal([Samples.Water], Structures(Samples.Gradient()));
            Assert.Equal([last], Structures(Samples.Optimization()));
            Assert.Equal([last], Structures((OptimizationData)Samples.Optimization().Data));
            Assert.Equal([last, Samples.Water], Structures(Samples.Scan()));
            Assert.Equal([1, 0], Structures(Samples.Conformers()).Select(structure => structure.Charge));
            Assert.Equal(2, Structures(Samples.Dynamics()).Count);
            Assert.Equal([Samples.Water], Structures(Samples.Failed(CalculationType.ConformerSearch, new ConformerSearchData())));
            Assert.Throws<ChemistryException>(() => Structures(new FileInput()));
            Assert.Throws<ChemistryException>(() => Structures(new ProgramOutput(new FileInput(), true, FilesData.Empty, Samples.Provenance)));

            IReadOnlyList<Structure> Structures<T>(T value)
                where T : class
            {
                ChemistryFile.Save(value, path);
                return ChemistryFile.OpenStructures(path);
            }
        }

        Assert.Throws<ChemistryException>(() => ChemistryFile.ReadStructures("[]", "a.json"));
    }

    [Fact]
    public void Charge_and_multiplicity_fill_what_a_document_does_not_say()
    {
        const string Bare = """{"symbols":["H"],"geometry":[0,0,0]}""";
        const string Charged = """{"symbols":["H"],"geometry":[0,0,0],"charge":-1}""";
        Assert.Equal(1, Assert.Single(ChemistryFile.ReadStructures(Bare, "a.json", 1)).Charge);
        Assert.Equal(2, Assert.Single(ChemistryFile.ReadStructures($$"""{"calctype":"energy","model":{"method":"hf"},"structure":{{Bare}}}""", "a.json", multiplicity: 2)).Multiplicity);
        Assert.Equal(-1, Assert.Single(ChemistryFile.ReadStructures(Charged, "a.json", -1)).Charge);
        Assert.Contains(
            "Charge cannot be set in the file and as an argument: the file says -1, the argument 0.",
            Assert.Throws<ChemistryException>(() => ChemistryFile.ReadStructures(Charged, "a.json", 0)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ChemistryException>(() => ChemistryFile.ReadStructures(ChemistryFile.ToJson(Samples.Gradient()), "a.json", 1));
    }

    [Fact]
    public void Xyz_holds_the_structures_of_outputs()
    {
        using var folder = new TestFolder();
        (ProgramOutput Output, int Frames)[] all = [(Samples.Gradient(), 1), (Samples.Optimization(), 2), (Samples.Scan(), 2), (Samples.Conformers(), 2), (Samples.Dynamics(), 2)];
        foreach ((ProgramOutput output, int frames) in all)
        {
            ChemistryFile.Save(output, folder.File("a.xyz"));
            Assert.Equal(frames, ChemistryFile.OpenMulti<Structure>(folder.File("a.xyz")).Count);
        }

        Assert.Contains("2 frames where one structure was expected", Message(folder.File("a.xyz")), StringComparison.Ordinal);
        Assert.Throws<ChemistryException>(() => ChemistryFile.Open<ProgramOutput>(folder.File("a.xyz")));
        Assert.Throws<ChemistryException>(() => ChemistryFile.OpenMulti<ProgramOutput>(folder.File("a.xyz")));
    }

    private static string Message(string path) => Assert.Throws<ChemistryException>(() => ChemistryFile.Open<Structure>(path)).Message;
}
