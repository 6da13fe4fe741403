using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Tests.Files;

public sealed class PdbTests
{
    private const string Small = """
        HEADER    TEST
        TITLE     A SMALL
        TITLE    2 MOLECULE
        ATOM      1  N  AGLY A   1      -0.100   1.000 -10.000  0.50 10.00           N1+
        ATOM      2  N  BGLY A   1       9.000   9.000   9.000  0.50 10.00           N
        ATOM      3  CA  GLY A   1       1.000   0.000   0.000  1.00 10.00           C
        ATOM      4 HG11 VAL A   2       2.000   0.000   0.000
        ATOM      5 1HB  VAL A   2       3.000   0.000   0.000
        HETATM    6 CA    CA B   3       4.000   0.000   0.000  1.00  0.00
        HETATM    7  O   HOH C   4    -100.000-200.000   0.000  1.00  0.00           D2-
        TER       8      GLY A   1
        CONECT    1    3    3
        CONECT    3    1    4    2
        CONECT    4    3
        END

        """;

    private const string Models = """
        MODEL        1
        HETATM    1  H1  HOH A   1       0.000   0.000   0.000  1.00  0.00           H
        HETATM    2  H2  HOH A   1       0.000   0.000   0.740  1.00  0.00           H
        ENDMDL
        MODEL        2
        HETATM    1  H1  HOH A   1       0.000   0.000   0.000  1.00  0.00           H
        HETATM    2  H2  HOH A   1       0.000   0.000   0.750  1.00  0.00           H
        ENDMDL
        CONECT    1    2
        CONECT    2    1

        """;

    [Fact]
    public void Atoms_elements_charges_and_bonds_are_read()
    {
        Structure read = Assert.Single(ChemistryFile.ReadStructures(Small, "a.pdb"));
        Assert.Equal(["N", "C", "H", "H", "Ca", "H"], read.Symbols);
        Assert.Equal((-1, 1, "A SMALL MOLECULE"), (read.Charge, read.Multiplicity, read.Identifiers.Name));
        Assert.Equal([new Bond(0, 1, 2), new Bond(1, 2, 1)], read.Connectivity);
        Assert.Equal([-100 / Units.AngstromPerBohr, -200 / Units.AngstromPerBohr, 0], read.Geometry.Row(5).ToArray());
        Assert.Equal(-10 / Units.AngstromPerBohr, read.Geometry[0, 2]);
    }

    [Fact]
    public void Models_are_frames_with_the_same_bonds()
    {
        IReadOnlyList<Structure> read = ChemistryFile.ReadStructures(Models.ReplaceLineEndings("\r\n"), "a.ENT", 1, 2);
        Assert.Equal([0.74 / Units.AngstromPerBohr, 0.75 / Units.AngstromPerBohr], read.Select(structure => structure.Geometry[1, 2]));
        Assert.All(read, structure => Assert.Equal([new Bond(0, 1, 1)], structure.Connectivity));
        Assert.All(read, structure => Assert.Equal((1, 2), (structure.Charge, structure.Multiplicity)));
    }

    [Theory]
    [InlineData("END\n", "", "a.pdb, line 14: the file ends without END: it may have been cut off.")]
    [InlineData("-10.000  0.50", "-1x.000  0.50", "a.pdb, line 4: expected a coordinate, found '-1x.000'.")]
    [InlineData("           C\n", "          Qq\n", "a.pdb, line 6: no element can be told from columns 77 to 78 or the name ' CA '.")]
    [InlineData(" HG11 VAL", " Q    VAL", "a.pdb, line 7: no element can be told")]
    [InlineData("CONECT    4    3", "CONECT    4    9", "a.pdb, line 14: there is no atom 9.")]
    [InlineData("CONECT    4    3", "CONECT    4    x", "a.pdb, line 14: expected the number of an atom, found 'x'.")]
    [InlineData("CONECT    4    3", "CONECT    4    4", "a.pdb, molecule in line 4: Impossible bond")]
    public void Broken_file_is_refused_with_its_line(string from, string to, string message) =>
        Assert.Contains(message, Assert.Throws<ChemistryException>(() => Pdb.Read(Small.Replace(from, to, StringComparison.Ordinal), "a.pdb", null, null)).Message, StringComparison.Ordinal);

    [Fact]
    public void Truncated_file_is_refused()
    {
        for (int length = 0; length < Small.IndexOf("\nEND", StringComparison.Ordinal) + 4; length++)
        {
            Assert.StartsWith("a.pdb", Assert.Throws<ChemistryException>(() => Pdb.Read(Small[..length], "a.pdb", null, null)).Message, StringComparison.Ordinal);
        }

        int second = Models.IndexOf("MODEL        2", StringComparison.Ordinal) + "MODEL        2".Length;
        for (int length = second; length < Models.LastIndexOf("ENDMDL", StringComparison.Ordinal) + 6; length++)
        {
            Assert.Throws<ChemistryException>(() => Pdb.Read(Models[..length], "a.pdb", null, null));
        }

        Assert.Contains("no ATOM or HETATM", Assert.Throws<ChemistryException>(() => Pdb.Read("HEADER\nEND\n", "a.pdb", null, null)).Message, StringComparison.Ordinal);
    }
}
