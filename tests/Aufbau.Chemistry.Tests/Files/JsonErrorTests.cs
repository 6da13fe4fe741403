using System.Text;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.Files;

public sealed class JsonErrorTests
{
    private const string Output = """
        {
          "input_data": {
            "calctype": "gradient",
            "model": {"method": "hf"},
            "structure": {
              "symbols": ["H", "H"],
              "geometry": [[0, 0, 0], [0, 0, 1.4]]
            }
          },
          "success": true,
          "data": {
            "energy": -1.1,
            "gradient": [[0, 0, 0.1], [0, 0, -0.1]]
          },
          "provenance": {"program": "psi4"}
        }
        """;

    [Theory]
    [InlineData("\"H\", \"H\"", "\"H\", \"Hh\"", "a.json, line 5, input_data.structure: Invalid atomic symbol: 'Hh'.")]
    [InlineData("\"H\", \"H\"", "\"H\", null", "a.json, line 5, input_data.structure: Invalid atomic symbol: ''.")]
    [InlineData("\"H\", \"H\"", "\"H\", 1", "a.json, line 6, input_data.structure.symbols[1]: expected a text, found '1'.")]
    [InlineData("\"symbols\"", "\"symbol\"", "a.json, line 6, input_data.structure.symbol: unknown field 'symbol'. Did you mean 'symbols'?")]
    [InlineData("\"symbols\"", "\"Symbols\"", "unknown field 'Symbols'. Did you mean 'symbols'?")]
    [InlineData("\"structure\"", "\"strcture\"", "line 5, input_data.strcture: unknown field 'strcture'. Did you mean 'structure'?")]
    [InlineData("\"calctype\": \"gradient\",", "", "a.json, line 2, input_data: required fields are missing: 'calctype'.")]
    [InlineData("\"gradient\",", "\"Gradient\",", "a.json, line 3, input_data.calctype: Expected one of energy, gradient, hessian, optimization, transition_state, conformer_search, scan, molecular_dynamics. Did you mean 'gradient'?")]
    [InlineData("\"gradient\",", "1,", "a.json, line 3, input_data.calctype: Expected one of energy")]
    [InlineData("-1.1", "\"-1.1\"", "a.json, line 12, data.energy: expected a number, found '-1.1'.")]
    [InlineData("-1.1", "1e999", "a.json, line 12, data.energy: Expected a finite number, found '1e999'.")]
    [InlineData("0.1]", "1e999]", "a.json, line 13, data.gradient[0][2]: Expected a finite number, found '1e999'.")]
    [InlineData(", -0.1]", "]", "a.json, line 13, data.gradient[1]: Expected rows of equal length.")]
    [InlineData("0.1]", "0.1, [1]]", "a.json, line 13, data.gradient[0][3]: expected a number")]
    [InlineData("\"energy\"", "\"energi\"", "a.json, line 12, data.energi: unknown field 'energi'. Did you mean 'energy'? Known are: ")]
    [InlineData("\"energy\": -1.1,", "\"energy\": 1, \"energy\": 2,", "line 12, data.energy: the field 'energy' is given twice.")]
    [InlineData("\"energy\": -1.1,", "\"energy\": 1, \"calcinfo_natoms\": 2.5,", "line 12, data.calcinfo_natoms: expected a whole number, found '2.5'.")]
    [InlineData("\"energy\": -1.1,", "\"calcinfo_natoms\": 99999999999,", "expected a whole number, found '99999999999'.")]
    [InlineData("[[0, 0, 0.1], [0, 0, -0.1]]", "null", "a.json, line 1: Missing the primary result: gradient.")]
    [InlineData("true", "\"yes\"", "a.json, line 10, success: expected true or false, found 'yes'.")]
    [InlineData("true", "false", "a.json, line 1: A traceback must be provided for failed calculations.")]
    [InlineData("\"success\": true,", "", "a.json, line 1: required fields are missing: 'success'.")]
    [InlineData("{\"method\": \"hf\"}", "{\"method\": null}", "line 4, input_data.model")]
    [InlineData("{\"method\": \"hf\"}", "\"hf\"", "line 4, input_data.model: expected an object, found 'hf'.")]
    [InlineData("{\"method\": \"hf\"}", "{\"method\": \"hf\", \"extras\": {\"a\": 1, \"a\": 2}}", "line 4, input_data.model.extras.a: The name 'a' is given twice.")]
    [InlineData("-0.1]]\n", "-0.1]], \"files\": {\"a\": 1}\n", "line 13, data.files.a: The content of the file 'a' must be a text.")]
    [InlineData("-0.1]]\n", "-0.1]], \"files\": {\"../a\": \"\"}\n", "line 13, data.files: A file cannot be named '../a'")]
    [InlineData("-0.1]]\n", "-0.1]], \"files\": {\"a\": \"base64:?\"}\n", "line 13, data.files.a: A file's content begins with 'base64:'")]
    [InlineData("-0.1]]\n", "-0.1]], \"scf_dipole_moment\": [1]\n", "line 11, data: A dipole moment has three numbers, but 1 were given.")]
    [InlineData("psi4\"}\n", "psi4\"}, \"extras\": []\n", "line 15, extras: Expected an object with named values, found '['.")]
    [InlineData("psi4\"}\n", "psi4\", }\n", "a.json, line 15, provenance")]
    [InlineData("psi4\"}\n}", "psi4\"}", "this is not valid JSON")]
    [InlineData("psi4\"}\n}", "psi4\"}\n} x", "line 16: this is not valid JSON")]
    [InlineData("psi4", "\\ud800", "line 15, provenance.program")]
    public void Wrong_output_is_refused_with_file_line_place_and_what_was_expected(string part, string replacement, string message)
    {
        Assert.NotNull(ChemistryFile.Read<ProgramOutput>(Output, "a.json"));
        Assert.Contains(part, Output, StringComparison.Ordinal);
        string broken = Replaced(part, replacement);
        string actual = Assert.Throws<ChemistryException>(() => ChemistryFile.Read<ProgramOutput>(broken, "a.json")).Message;
        Assert.Contains(message, actual, StringComparison.Ordinal);
        Assert.StartsWith("a.json", actual, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("[]", "expected an object")]
    [InlineData("3", "expected an object")]
    [InlineData("{", "not valid JSON")]
    [InlineData("{\"symbols\": null, \"geometry\": [0,0,0]}", "line 1, symbols")]
    [InlineData("{\"symbols\": [], \"geometry\": []}", "A structure needs at least one atom.")]
    [InlineData("{\"symbols\": [\"H\"], \"geometry\": [0,0]}", "1 atoms need 3 coordinates, but 2 were given.")]
    [InlineData("{\"symbols\": [\"H\"], \"geometry\": [[0,0,NaN]]}", "Atom 0 has the coordinate NaN; coordinates must be finite numbers.")]
    [InlineData("{\"symbols\": [\"H\"], \"geometry\": [0,[0,0]]}", "geometry[1]: expected a number")]
    [InlineData("{\"symbols\": [\"H\"], \"geometry\": [[0],0,0]}", "geometry[1]: Expected a row of numbers, found '0'.")]
    [InlineData("{\"symbols\": [\"H\"], \"geometry\": [0,0,0], \"multiplicity\": 0}", "A multiplicity of 0 is impossible")]
    [InlineData("{\"symbols\": [\"H\"], \"geometry\": [0,0,0], \"charge\": 1001}", "A charge of 1001 is not believable")]
    [InlineData("{\"symbols\": [\"H\"], \"geometry\": [0,0,0], \"charge\": -2147483648}", "A charge of -2147483648 is not believable")]
    [InlineData("{\"symbols\": [\"H\",\"H\"], \"geometry\": [0,0,0,0,0,1], \"connectivity\": [[0,1,1],[1.0,0.0,2.0]]}", "Duplicate bond found in connectivity between atoms: (0, 1)")]
    [InlineData("{\"symbols\": [\"H\"], \"geometry\": [0,0,0], \"connectivity\": [[0,1,1]]}", "Impossible bond of order 1 between atoms 0 and 1")]
    [InlineData("{\"symbols\": [\"H\"], \"geometry\": [0,0,0], \"connectivity\": [[0,1]]}", "connectivity[0]: A bond is three numbers")]
    [InlineData("{\"symbols\": [\"H\"], \"geometry\": [0,0,0], \"connectivity\": [[0,0.5,1]]}", "A bond is three numbers")]
    [InlineData("{\"symbols\": [\"H\"], \"geometry\": [0,0,0], \"connectivity\": [null]}", "connectivity[0]")]
    public void Wrong_structure_is_refused(string json, string message) =>
        Assert.Contains(message, Assert.Throws<ChemistryException>(() => ChemistryFile.Read<Structure>(json, "a.json")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"trajectory\": [null]}")]
    [InlineData("{\"conformers\": [null]}")]
    [InlineData("{\"frames\": [null], \"frame_energies\": [], \"frame_interval_femtoseconds\": 1, \"time_step_femtoseconds\": 1, \"temperature_kelvin\": 1}")]
    public void Null_in_a_list_of_data_is_refused(string json) =>
        Assert.Contains("null", Assert.Throws<ChemistryException>(() => ChemistryFile.Read<CalculationData>(json, "a.json")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"cmdline_args\": [null]}")]
    [InlineData("{\"files\": {\"a\": null}}")]
    public void Null_in_a_list_of_an_input_is_refused(string json) =>
        Assert.Throws<ChemistryException>(() => ChemistryFile.Read<CalculationInput>(json, "a.json"));

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"extras\":{\"a\":", "}}")]
    [InlineData("{\"extras\":", "}")]
    public void Huge_nesting_is_refused(string open, string close)
    {
        string json = string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000));
        Assert.Throws<ChemistryException>(() => ChemistryFile.Read<CalculationInput>(json, "a.json"));
        Assert.Throws<ChemistryException>(() => ChemistryFile.ReadStructures(json, "a.json"));
        Assert.Throws<ChemistryException>(() => ChemistryFile.Read<CalculationInput>(json, "a.yaml"));
    }

    [Fact]
    public void Truncated_document_is_always_refused()
    {
        for (int length = 0; length < Output.Length; length++)
        {
            ChemistryException error = Assert.Throws<ChemistryException>(() => ChemistryFile.Read<ProgramOutput>(Output[..length], "a.json"));
            Assert.StartsWith("a.json", error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Any_damage_gives_a_chemistry_error_or_a_document() =>
        Prop.ForAll(Gen.Choose(0, Output.Length - 1).ToArbitrary(), Samples.Texts.ToArbitrary(), (place, text) =>
        {
            try
            {
                Assert.NotNull(ChemistryFile.Read<ProgramOutput>(Output.Insert(place, text), "a.json"));
            }
            catch (ChemistryException)
            {
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Item_of_a_list_is_named()
    {
        using var folder = new TestFolder();
        string path = folder.File("a.json");
        File.WriteAllText(path, "[\n{\"symbols\": [\"H\"], \"geometry\": [0,0,0]},\n{\"symbols\": [\"H\"], \"geometrie\": []}]");
        Assert.Contains("a.json, line 3, [1].geometrie: unknown field", Assert.Throws<ChemistryException>(() => ChemistryFile.OpenMulti<Structure>(path)).Message, StringComparison.Ordinal);
        Assert.Contains("a.json, line 3, [1].geometrie: unknown field", Assert.Throws<ChemistryException>(() => ChemistryFile.OpenStructures(path)).Message, StringComparison.Ordinal);
    }

    private static string Replaced(string part, string replacement)
    {
        int at = Output.IndexOf(part, StringComparison.Ordinal);
        return new StringBuilder(Output).Remove(at, part.Length).Insert(at, replacement).ToString();
    }
}
