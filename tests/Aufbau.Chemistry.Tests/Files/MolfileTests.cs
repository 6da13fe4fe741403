using System.Globalization;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Structures;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.Files;

public sealed class MolfileTests
{
    private const string Glycinate = """
        glycinate
          program 3D

          5  4  0  0  0  0  0  0  0  0999 V2000
            0.0000    0.0000    0.0000 C   0  0  0  0  0  0
            1.2000    0.0000    0.1000 O   0  0  0  0  0  0
           -0.6000    1.1000   -0.1000 O   0  5  0  0  0  0
           -0.7000   -1.3000    0.0000 CL  0  3  0  0  0  0
          -10.7000  -11.3000  100.0000 D   0  0
          1  2  2  0
          1  3  1  0
          4  1  1  0
          4  5  4  0
        M  CHG  2   3  -1   4   0
        M  ISO  1   5   2
        M  END

        """;

    private const string Radical = """

          x

          1  0  0     0  0            999 V2000
            0.0000    0.0000    0.5000 O   0  0
        M  RAD  1   1   3
        M  END
        > <ENERGY>
        -75.0

        >  25  <A name>  (3)
        two
         lines

        $$$$

        """;

    private const string V3000 = """
        ammonium
          x       3D

          0  0  0     0  0            999 V3000
        M  V30 BEGIN CTAB
        M  V30 COUNTS 3 2 0 0 0
        M  V30 BEGIN ATOM
        M  V30 10 N 0 0 0.5 0 CHG=-
        M  V30 1
        M  V30 20 H 0 0 1.5 0 MASS=2
        M  V30 30 H 1 0 0 0 RAD=2
        M  V30 END ATOM
        M  V30 BEGIN BOND
        M  V30 1 1 10 20
        M  V30 2 9 30 10 CFG=1
        M  V30 END BOND
        M  V30 END CTAB
        M  END

        """;

    [Fact]
    public void Atoms_bonds_charges_and_name_are_read()
    {
        Structure read = Assert.Single(Molfile.Read(Glycinate, "a.mol", null, null));
        Assert.Equal(["C", "O", "O", "Cl", "H"], read.Symbols);
        Assert.Equal((-1, 1, "glycinate"), (read.Charge, read.Multiplicity, read.Identifiers.Name));
        Assert.Equal([new Bond(0, 1, 2), new Bond(0, 2, 1), new Bond(0, 3, 1), new Bond(3, 4, 1.5)], read.Connectivity);
        Assert.Equal([-10.7 / Units.AngstromPerBohr, -11.3 / Units.AngstromPerBohr, 100 / Units.AngstromPerBohr], read.Geometry.Row(4).ToArray());
    }

    [Fact]
    public void Charges_of_the_atom_lines_count_where_no_property_replaces_them()
    {
        string text = Glycinate.Replace("M  CHG  2   3  -1   4   0\n", "", StringComparison.Ordinal);
        Assert.Equal((0, 1), Electrons(text));
        Assert.Equal((-1, 2), Electrons(text.Replace("CL  0  3", "CL  0  4", StringComparison.Ordinal)));
        Assert.Contains("the file says 0, the argument 1", Assert.Throws<ChemistryException>(() => Molfile.Read(text, "a.mol", 1, null)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Records_of_an_sdf_have_their_data_and_radicals()
    {
        IReadOnlyList<Structure> read = ChemistryFile.ReadStructures($"{Glycinate}$$$$\n{Radical}{V3000}$$$$\n\n", "a.sdf");
        Assert.Equal(["glycinate", null, "ammonium"], read.Select(structure => structure.Identifiers.Name));
        Assert.Equal([1, 3, 2], read.Select(structure => structure.Multiplicity));
        Assert.Equal("{\"ENERGY\":\"-75.0\",\"A name\":\"two\\n lines\"}", read[1].Extras["sdf_data"].GetRawText());
        Assert.Empty(read[0].Extras);
    }

    [Fact]
    public void V3000_is_read_with_any_numbers_of_atoms_and_continued_lines()
    {
        Structure read = Assert.Single(Molfile.Read(V3000, "a.mol", null, null));
        Assert.Equal(["N", "H", "H"], read.Symbols);
        Assert.Equal((1, 2), (read.Charge, read.Multiplicity));
        Assert.Equal([new Bond(0, 1, 1), new Bond(0, 2, 1)], read.Connectivity);
    }

    [Fact]
    public void Line_ends_and_arguments_may_differ()
    {
        Structure read = Assert.Single(ChemistryFile.ReadStructures(Radical.Replace("M  RAD  1   1   3\n", "", StringComparison.Ordinal).ReplaceLineEndings("\r\n"), "a.MOL", 1, 2));
        Assert.Equal((1, 2), (read.Charge, read.Multiplicity));
    }

    [Fact]
    public void Truncated_file_is_refused()
    {
        foreach (string text in new[] { Glycinate, V3000 })
        {
            for (int length = 0; length < text.IndexOf("M  END", StringComparison.Ordinal) + 6; length++)
            {
                Assert.StartsWith("a.mol", Assert.Throws<ChemistryException>(() => Molfile.Read(text[..length], "a.mol", null, null)).Message, StringComparison.Ordinal);
            }
        }

        string two = $"{Glycinate}$$$$\n{Radical}";
        for (int length = Glycinate.Length + 9; length < two.Length - 1; length++)
        {
            Assert.Throws<ChemistryException>(() => Molfile.Read(two[..length], "a.sdf", null, null));
        }
    }

    [Theory]
    [InlineData("\n  5  4  0", "\n  5  x  0", "a.mol, line 4: expected the number of bonds in columns 4 to 6, found 'x'.")]
    [InlineData("\n  5  4  0", "\n  6  4  0", "a.mol, line 10: '0' is not the symbol of an element.")]
    [InlineData("\n  5  4  0", "\n  5  5  0", "a.mol, line 14: expected an atom in columns 1 to 3, found 'M'.")]
    [InlineData("    1.2000    0.0000", "    1.2000       nan", "a.mol, line 6: expected a coordinate, found 'nan'.")]
    [InlineData(" CL  0  3", " R#  0  3", "a.mol, line 8: 'R#' is not the symbol of an element.")]
    [InlineData("  0  5  0", "  0  8  0", "a.mol, line 7: expected a charge from 0 to 7 in columns 37 to 39, found 8.")]
    [InlineData("  4  5  4", "  4  6  4", "a.mol, line 13: there is no atom 6; atoms are counted from 1 to 5.")]
    [InlineData("  4  5  4", "  4  5  8", "a.mol, line 13: expected a bond of type 1 to 4")]
    [InlineData("  4  5  4", "  1  4  1", "a.mol, molecule in line 1: Duplicate bond found")]
    [InlineData("M  CHG  2", "M  CHG  3", "a.mol, line 14: expected a count and as many pairs")]
    [InlineData("M  END\n", "$$$$\n", "a.mol, line 16: expected 'M  END' before '$$$$'.")]
    [InlineData("M  END\n", "M  END\n> ENERGY\n", "a.mol, line 17: expected a data field as '> <name>', found '> ENERGY'.")]
    [InlineData("M  END\n", "M  END\nword\n", "a.mol, line 17: expected a data field as '> <name>' or '$$$$', found 'word'.")]
    public void Broken_file_is_refused_with_its_line(string from, string to, string message) =>
        Assert.Contains(message, Assert.Throws<ChemistryException>(() => Molfile.Read(Glycinate.Replace(from, to, StringComparison.Ordinal), "a.mol", null, null)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("COUNTS 3 2", "COUNTS 4 2", "the molecule promises 4 atoms and 2 bonds, but has 3 and 2")]
    [InlineData("1 1 10 20", "1 1 10 21", "line 14: there is no atom 21.")]
    [InlineData("20 H 0 0 1.5 0", "20 H 0 0", "line 10: expected an atom as 'number symbol x y z map', found '20 H 0 0 MASS=2'.")]
    [InlineData("M  V30 END CTAB", "M  V3 END", "line 17: expected a line that begins with 'M  V30 '")]
    public void Broken_V3000_is_refused_with_its_line(string from, string to, string message) =>
        Assert.Contains(message, Assert.Throws<ChemistryException>(() => Molfile.Read(V3000.Replace(from, to, StringComparison.Ordinal), "a.mol", null, null)).Message, StringComparison.Ordinal);

    [Fact]
    public void Drawing_in_the_plane_is_refused()
    {
        const string drawing = "\n  x                 2D\n\n  2  0  0     0  0            999 V2000\n    0.0000    0.0000    0.0000 O\n    1.0000    0.0000    0.0000 H\nM  END\n";
        Assert.Contains("line 2: the molecule is marked as a drawing in the plane", Assert.Throws<ChemistryException>(() => Molfile.Read(drawing, "a.mol", null, null)).Message, StringComparison.Ordinal);
        Assert.Equal(2, Assert.Single(Molfile.Read(drawing.Replace("2D", "3D", StringComparison.Ordinal), "a.mol", null, null)).AtomCount);
    }

    [Fact]
    public void Nothing_is_written_in_these_formats()
    {
        foreach (string path in new[] { "a.mol", "a.sdf", "a.pdb", "a.ent" })
        {
            Assert.Contains("is only read", Assert.Throws<ChemistryException>(() => ChemistryFile.Save(Samples.Water, path)).Message, StringComparison.Ordinal);
            Assert.Contains("is only read", Assert.Throws<ChemistryException>(() => ChemistryFile.SaveMulti([Samples.Water], path)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Coordinates_of_any_sign_and_width_are_read() =>
        Prop.ForAll(Gen.Choose(-99999999, 999999999).Select(number => number / 10000.0).ListOf(3).ToArbitrary(), numbers =>
        {
            string line = string.Concat(numbers.Select(number => number.ToString("F4", CultureInfo.InvariantCulture).PadLeft(10)));
            Structure read = Assert.Single(Molfile.Read($"\n\n\n  1  0  0     0  0            999 V2000\n{line} He\nM  END", "a.mol", null, null));
            Assert.Equal(numbers.Select(number => number / Units.AngstromPerBohr), read.Geometry.ToArray());
        }).QuickCheckThrowOnFailure();

    private static (int Charge, int Multiplicity) Electrons(string text) =>
        Assert.Single(Molfile.Read(text, "a.mol", null, null)) is var read ? (read.Charge, read.Multiplicity) : default;
}
