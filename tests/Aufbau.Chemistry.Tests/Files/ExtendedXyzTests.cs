using System.Text.Json;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Structures;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.Files;

public sealed class ExtendedXyzTests
{
    private const string Frame =
        "2\nLattice=\"10 0 0 0 10 0 0 0 10\" Properties=id:I:1:species:S:1:forces:R:3:pos:R:3:fixed:L:1 energy=-1.5 charge=-1 multiplicity=2.0 pbc=\"T T T\"\n"
        + "1 H 0.1 0.2 0.3 0 0 0 T\n2 o 1e-3 nan 1D2 0 0 1 F\n";

    [Fact]
    public void Columns_charge_and_multiplicity_are_read_and_the_rest_is_kept()
    {
        Structure read = Assert.Single(Xyz.Read(Frame, "a.xyz"));
        Assert.Equal(["H", "O"], read.Symbols);
        Assert.Equal((-1, 2), (read.Charge, read.Multiplicity));
        Assert.Equal(Units.BohrPerAngstrom, read.Geometry[1, 2]);
        Assert.Equal(["Lattice=\"10 0 0 0 10 0 0 0 10\"", "energy=-1.5", "pbc=\"T T T\""], XyzComment.WordsOf(read.Extras));
        Assert.Equal("{\"id:I:1\":[1,2],\"forces:R:3\":[0.1,0.2,0.3,0.001,null,100],\"fixed:L:1\":[true,false]}", read.Extras["xyz_columns"].GetRawText());
    }

    [Fact]
    public void Name_of_the_file_decides_the_written_form()
    {
        using var folder = new TestFolder();
        Structure read = Assert.Single(Xyz.Read(Frame, "a.xyz"));
        ChemistryFile.Save(read, folder.File("a.xyz"));
        Assert.Contains("\nqcdata_charge=-1 qcdata_multiplicity=2 \"Lattice=", File.ReadAllText(folder.File("a.xyz")), StringComparison.Ordinal);
        Assert.Equal(XyzComment.WordsOf(read.Extras), XyzComment.WordsOf(ChemistryFile.Open<Structure>(folder.File("a.xyz")).Extras));
        ChemistryFile.SaveMulti([read, Samples.Water], folder.File("a.extxyz"));
        string[] lines = File.ReadAllLines(folder.File("a.extxyz"));
        Assert.StartsWith("Properties=species:S:1:pos:R:3:id:I:1:forces:R:3:fixed:L:1 charge=-1 multiplicity=2 Lattice=\"10 0", lines[1], StringComparison.Ordinal);
        Assert.EndsWith(" 2 0.001 nan 100 F", lines[3], StringComparison.Ordinal);
        Assert.Equal("Properties=species:S:1:pos:R:3 pbc=\"F F F\" charge=0 multiplicity=1 qcdata__identifiers_name=water", lines[5]);
        IReadOnlyList<Structure> all = ChemistryFile.OpenStructures(folder.File("a.extxyz"));
        Assert.Equal(read, all[0]);
        Assert.Equal("water", all[1].Identifiers.Name);
    }

    [Fact]
    public void Frame_without_named_columns_is_plain()
    {
        Structure read = Assert.Single(Xyz.Read("1\ncharge=1 x\nH 0 0 0 0.5", "a.xyz"));
        Assert.Equal(0, read.Charge);
        Assert.Equal(["charge=1", "x"], XyzComment.WordsOf(read.Extras));
    }

    [Fact]
    public void Atomic_numbers_quotes_and_several_frames_are_read()
    {
        const string frame = "1\nproperties=\"pos:R:3:Z:I:1\"\n0 0 1 8\n";
        Assert.Equal(["O", "O"], Xyz.Read(frame + "\n" + frame, "a.extxyz").Select(structure => structure.Symbols[0]));
    }

    [Theory]
    [InlineData("Properties=species:S:1\nH 0 0 0", "a.xyz, line 2: expected 'Properties=' with species:S:1 and pos:R:3")]
    [InlineData("Properties=species:S:1:pos:R\nH 0 0 0", "line 2: expected 'Properties=' with name:type:count")]
    [InlineData("Properties=species:S:1:pos:Q:3\nH 0 0 0", "line 2: expected 'Properties=' with name:type:count")]
    [InlineData("Properties=species:S:1:pos:R:3:x:R:99999999\nH 0 0 0", "line 2: expected 'Properties=' with name:type:count")]
    [InlineData("Properties=species:S:1:pos:R:3\nH 0 0 0 1", "line 3: expected atom 0 in the 4 columns of 'Properties=', found 5: 'H 0 0 0 1'.")]
    [InlineData("Properties=species:S:1:pos:R:3:f:R:1\nH 0 0 0", "line 3: expected atom 0 in the 5 columns")]
    [InlineData("Properties=species:S:1:pos:R:3:f:I:1\nH 0 0 0 x", "frame in line 1: 'x' is not of the type I of its column")]
    [InlineData("Properties=species:S:1:pos:R:3 charge=0.5\nH 0 0 0", "line 2: the charge '0.5' is not a whole number")]
    public void Broken_frame_is_refused(string rest, string message) =>
        Assert.Contains(message, Assert.Throws<ChemistryException>(() => Xyz.Read($"1\n{rest}\n", "a.xyz")).Message, StringComparison.Ordinal);

    [Fact]
    public void Written_frames_read_back_with_their_columns() =>
        Prop.ForAll(Gen.Choose(-100000, 100000).Select(number => number / 7.0).ListOf(6).ToArbitrary(), Samples.Texts.ToArbitrary(), (numbers, name) =>
        {
            var extras = NamedValues.Empty.With("xyz_columns", JsonElement.Parse($"{{\"forces:R:3\":[{string.Join(",", numbers.Select(number => number.ToString("R", System.Globalization.CultureInfo.InvariantCulture)))}],\"tag:S:1\":[\"a\",\"b\"]}}"));
            Structure read = Assert.Single(Xyz.Read(ExtendedXyz.Write(new Structure(["H", "He"], Matrix.Create(2, 3, [0, 0, 0, 0, 0, 2]), 1, 2, new Identifiers(name), extras: extras)), "a.xyz"));
            Assert.Equal(extras["xyz_columns"].GetRawText(), read.Extras["xyz_columns"].GetRawText());
            Assert.Equal((1, 2, name), (read.Charge, read.Multiplicity, read.Identifiers.Name));
        }).QuickCheckThrowOnFailure();
}
