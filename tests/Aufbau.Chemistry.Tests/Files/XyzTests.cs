using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.Files;

public sealed class XyzTests
{
    private const string Water = "3\nqcdata_charge=0 qcdata_multiplicity=1 qcdata__identifiers_name=water\nO 0 0 0\nH 0 0 0.96\nH 0 0.93 -0.24\n";

    [Fact]
    public void Comment_keeps_identifiers_and_words_whatever_they_contain() =>
        Prop.ForAll(Samples.Texts.ToArbitrary(), Samples.Texts.ToArbitrary(), Samples.Texts.ListOf().ToArbitrary(), (name, smiles, words) =>
        {
            Structure written = Comment(new Identifiers(name, Smiles: smiles, NameIupac: "x"), [.. words]);
            Structure read = Assert.Single(Xyz.Read(Xyz.Write(written), "a.xyz"));
            Assert.Equal(written.Identifiers, read.Identifiers);
            Assert.Equal(words, Words(read));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("C=O")]
    [InlineData("formal dehyde")]
    [InlineData("C/C=C\\C")]
    [InlineData("say \"hi\"")]
    [InlineData("a=\"b c\" d")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("")]
    [InlineData("\ud800")]
    [InlineData("qcdata_charge=5")]
    [InlineData("qcio__identifiers_name=x")]
    public void Comment_keeps_a_value_and_a_word(string text)
    {
        Structure read = Assert.Single(Xyz.Read(Xyz.Write(Comment(new Identifiers(text), [text, "end"])), "a.xyz"));
        Assert.Equal(text, read.Identifiers.Name);
        Assert.Equal([text, "end"], Words(read));
        Assert.Equal(0, read.Charge);
    }

    [Theory]
    [InlineData("-76.4", "-76.4")]
    [InlineData("Etot= -76.4", "Etot=|-76.4")]
    [InlineData("-76.4 frame 0 xyz file x", "-76.4|frame|0|xyz|file|x")]
    [InlineData("Coordinates from ORCA-job water E -76.4", "Coordinates|from|ORCA-job|water|E|-76.4")]
    [InlineData(" energy: -76.4 gnorm: 0.01 xtb: 6.5.1 (unknown)", "energy:|-76.4|gnorm:|0.01|xtb:|6.5.1|(unknown)")]
    [InlineData("Lattice=\"1 0 0\" pbc=\"T T T\"", "Lattice=\"1 0 0\"|pbc=\"T T T\"")]
    [InlineData("\"quoted\" \"open word", "\"quoted\"|\"open|word")]
    [InlineData("", "")]
    public void Comment_of_another_program_keeps_its_words(string comment, string words)
    {
        Structure read = Assert.Single(Xyz.Read($"1\n{comment}\nH 0 0 0\n", "a.xyz"));
        Assert.Equal(words.Split('|', StringSplitOptions.RemoveEmptyEntries), Words(read));
        Assert.Equal(Words(read), Words(Assert.Single(Xyz.Read(Xyz.Write(read), "a.xyz"))));
    }

    [Fact]
    public void Old_prefix_is_read()
    {
        Structure read = Assert.Single(Xyz.Read("1\nqcio_charge=-1 qcio_multiplicity=2 qcio__identifiers_name_IUPAC=x rest\nH 0 0 0", "a.xyz"));
        Assert.Equal((-1, 2, "x"), (read.Charge, read.Multiplicity, read.Identifiers.NameIupac));
        Assert.Equal(["rest"], Words(read));
    }

    [Theory]
    [InlineData("1\r\n\r\nH 0 0 1\r\n")]
    [InlineData("1\n\n\tH\t0\t0\t1")]
    [InlineData("\n  1  \n\n1 0 0 1\n\n\n")]
    [InlineData("1\n\nh 0.0D0 0d+0 1.0D+00 0.5 0.1 word")]
    [InlineData("1\n\nH .0 -0 +1.")]
    public void Spellings_of_other_programs_are_read(string text)
    {
        Structure read = Assert.Single(Xyz.Read(text, "a.xyz"));
        Assert.Equal(["H"], read.Symbols);
        Assert.Equal([0, 0, Units.BohrPerAngstrom], read.Geometry.ToArray());
    }

    [Fact]
    public void Frames_may_have_blank_lines_between_them() =>
        Assert.Equal(2, Xyz.Read($"\n{Water}\n \r\n{Water}\n\n", "a.xyz").Count);

    [Theory]
    [InlineData("", "a.xyz is empty")]
    [InlineData("x\n\nH 0 0 0", "a.xyz, line 1: expected the number of atoms, found 'x'")]
    [InlineData("0\n\n", "line 1: expected the number of atoms")]
    [InlineData("-1\n\nH 0 0 0", "line 1: expected the number of atoms")]
    [InlineData("2\n\nH 0 0 0", "line 3: the frame that begins in line 1 promises 2 atoms, but the file ends after 1")]
    [InlineData("1\n\nH 0 0 0\nH 0 0 0", "line 4: expected the number of atoms, found 'H 0 0 0'")]
    [InlineData("2\n\nH 0 0 0\n\nH 0 0 1", "line 4: expected atom 1 as 'symbol x y z' in angstrom, found ''")]
    [InlineData("1\n\nH 0 0     \n", "line 3: expected atom 0 as 'symbol x y z'")]
    [InlineData("1\n\nH 0 0 nan", "line 3: the coordinate 'nan' of atom 0 is not a finite number")]
    [InlineData("1\n\nH 0 0 1e999", "line 3: the coordinate '1e999' of atom 0 is not a finite number")]
    [InlineData("1\n\nH 0 0 0x1", "line 3: the coordinate '0x1'")]
    [InlineData("1\n\nXx 0 0 0", "line 3: unknown element 'Xx'. Did you mean 'Xe'?")]
    [InlineData("1\n\n119 0 0 0", "line 3: unknown element '119'")]
    [InlineData("1\nqcdata_charge=x\nH 0 0 0", "line 2: the charge 'x' is not a whole number")]
    [InlineData("1\nqcdata_charge=1 qcio_charge=2\nH 0 0 0", "line 2: the comment gives 'qcio_charge' twice")]
    [InlineData("1\nqcdata__identifiers_nam=x\nH 0 0 0", "line 2: Invalid identifier: 'nam'. Did you mean 'name'?")]
    [InlineData("1\nqcdata_multiplicity=0\nH 0 0 0", "a.xyz, frame in line 1: A multiplicity of 0")]
    [InlineData("999999999\n\nH 0 0 0", "line 1: the frame that begins in line 1 promises 999999999 atoms, but the file is too short")]
    [InlineData("99999999999\n\nH 0 0 0", "line 1: expected the number of atoms")]
    public void Broken_file_is_refused_with_its_line(string text, string message) =>
        Assert.Contains(message, Assert.Throws<ChemistryException>(() => Xyz.Read(text, "a.xyz")).Message, StringComparison.Ordinal);

    [Fact]
    public void Truncated_file_is_never_a_structure_with_fewer_atoms()
    {
        for (int length = 0; length < Water.Length; length++)
        {
            try
            {
                Assert.Equal(3, Assert.Single(Xyz.Read(Water[..length], "a.xyz")).AtomCount);
                Assert.True(length >= Water.LastIndexOf("-0.24", StringComparison.Ordinal));
            }
            catch (ChemistryException exception)
            {
                Assert.StartsWith("a.xyz", exception.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Truncated_second_frame_is_refused()
    {
        string text = Water + Water;
        for (int length = Water.Length + 1; length < text.Length - 6; length++)
        {
            Assert.Throws<ChemistryException>(() => Xyz.Read(text[..length], "a.xyz"));
        }
    }

    [Fact]
    public void Any_text_is_a_structure_or_a_chemistry_error() =>
        Prop.ForAll(Samples.Texts.ToArbitrary(), text =>
        {
            try
            {
                Assert.NotEmpty(Xyz.Read(text, "a.xyz"));
            }
            catch (ChemistryException)
            {
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null, null, 0, 1)]
    [InlineData(-1, 2, -1, 2)]
    [InlineData(0, null, 0, 1)]
    public void Charge_and_multiplicity_come_from_the_arguments_where_the_file_has_none(int? charge, int? multiplicity, int expectedCharge, int expectedMultiplicity)
    {
        Structure read = Assert.Single(Xyz.Read("1\nword\nH 0 0 0", "a.xyz", charge, multiplicity));
        Assert.Equal((expectedCharge, expectedMultiplicity), (read.Charge, read.Multiplicity));
    }

    [Fact]
    public void Charge_and_multiplicity_cannot_differ_between_file_and_argument()
    {
        Assert.Contains(
            "Charge cannot be set in the file and as an argument: the file says -1, the argument 0.",
            Assert.Throws<ChemistryException>(() => Xyz.Read("1\nqcdata_charge=-1\nH 0 0 0", "a.xyz", 0)).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "Multiplicity cannot be set in the file and as an argument",
            Assert.Throws<ChemistryException>(() => Xyz.Read("1\nqcdata_multiplicity=2\nH 0 0 0", "a.xyz", null, 1)).Message,
            StringComparison.Ordinal);
        Assert.Equal(0, Assert.Single(Xyz.Read("1\nqcdata_charge=0\nH 0 0 0", "a.xyz", 0)).Charge);
    }

    [Fact]
    public void Written_frame_has_the_layout_of_qcdata()
    {
        string[] lines = Xyz.Write(Samples.Water, 3).Split('\n');
        Assert.Equal("3", lines[0]);
        Assert.Equal("qcdata_charge=0 qcdata_multiplicity=1 qcdata__identifiers_name=water", lines[1]);
        Assert.Equal("O    0.013   0.010  -0.004", lines[2]);
        Assert.Equal("", lines[5]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Xyz.Write(Samples.Water, -1));
    }

    [Fact]
    public void Coordinates_survive_to_the_last_places_that_angstrom_can_hold() =>
        Prop.ForAll(Gen.Choose(-1000000, 1000000).Select(number => number / 12345.6789).ToArbitrary(), bohr =>
        {
            var structure = new Structure(["H"], Matrix.Create(1, 3, [bohr, -bohr, 0]));
            double[] read = Assert.Single(Xyz.Read(Xyz.Write(structure), "a.xyz")).Geometry.ToArray();
            Assert.Equal(bohr, read[0], 1e-15 * Math.Abs(bohr) + 1e-16);
            Assert.Equal(-bohr, read[1], 1e-15 * Math.Abs(bohr) + 1e-16);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Steps_and_points_carry_their_energy()
    {
        var steps = (OptimizationData)Samples.Optimization().Data;
        IReadOnlyList<Structure> read = Xyz.Read(Xyz.Write(steps), "a.xyz");
        Assert.Equal(["energy=-76.37", "energy=-76.5"], read.SelectMany(Words));
        var scan = (ScanData)Samples.Scan().Data;
        Assert.Equal(["energy=-76.5"], Xyz.Read(Xyz.Write(scan), "a.xyz").SelectMany(Words));
        Assert.Equal([-76.37, -76.5], steps.Energies);
        Assert.Equal([-76.5, double.NaN], scan.Energies);
    }

    private static Structure Comment(Identifiers identifiers, IReadOnlyList<string> words) =>
        new(["H"], Matrix.Create(1, 3, [0, 0, 0]), identifiers: identifiers, extras: XyzComment.WithWords(NamedValues.Empty, words));

    private static List<string> Words(Structure structure) => [.. XyzComment.WordsOf(structure.Extras)];

    [Fact]
    public void Error_about_a_binary_file_shows_no_control_characters()
    {
        ChemistryException exception = Assert.Throws<ChemistryException>(() => Xyz.Read("\u001b[2J\u0007\u0000abc\n", "bin.xyz"));
        Assert.Contains("?[2J??abc", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(exception.Message, char.IsControl);
    }
}
