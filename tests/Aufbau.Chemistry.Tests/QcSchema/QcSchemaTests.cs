using System.Text.Json;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.QcSchema;
using Aufbau.Chemistry.Structures;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.QcSchema;

public sealed class QcSchemaTests
{
    private const string Start = """
        {"schema_name": "qcschema_output", "schema_version": 1,
         "molecule": {"symbols": ["H", "H"], "geometry": [0, 0, 0, 0, 0, 1.4], "molecular_charge": 0.0, "molecular_multiplicity": 1},
         "model": {"method": "hf", "basis": "sto-3g"}, "keywords": {},
        """;

    private const string Energy = Start + """
         "driver": "energy", "provenance": {"creator": "Psi4", "version": "1.9.1", "routine": "psi4.x"}, "success": true, "return_result": -1.1,
         "properties": {"return_energy": -1.0, "scf_iterations": 7, "scf_dipole_moment": [0, 0, 2.5]}, "stdout": "out\n", "stderr": "err"}
        """;

    [Fact]
    public void Input_is_written_with_flat_geometry_and_a_fixed_frame()
    {
        var input = new ProgramInput(
            CalculationType.Hessian,
            Samples.Water.WithCharge(1, 2) with { Identifiers = new Identifiers("water", "oxidane", "O", CanonicalSmilesProgram: "rdkit", Extras: NamedValues.Empty.With("a", 1)) },
            new Model("b3lyp"),
            NamedValues.Empty.With("maxiter", 50));
        JsonElement written = JsonElement.Parse(QcSchemaDocument.Write(input));
        JsonElement molecule = written.GetProperty("molecule");
        Assert.Equal(("qcschema_input", 1, "hessian"), (written.GetProperty("schema_name").GetString(), written.GetProperty("schema_version").GetInt32(), written.GetProperty("driver").GetString()));
        Assert.Equal(Samples.Water.Geometry.ToArray(), molecule.GetProperty("geometry").EnumerateArray().Select(number => number.GetDouble()));
        Assert.True(molecule.GetProperty("fix_com").GetBoolean() && molecule.GetProperty("fix_orientation").GetBoolean());
        Assert.Equal("{\"smiles\": \"O\"}".Replace(" ", "", StringComparison.Ordinal), string.Concat(molecule.GetProperty("identifiers").GetRawText().Where(c => !char.IsWhiteSpace(c))));
        Assert.Equal("[[0,1,1],[0,2,1]]", molecule.GetProperty("connectivity").GetRawText());
        Assert.Equal("{\"method\":\"b3lyp\",\"basis\":null}", string.Concat(written.GetProperty("model").GetRawText().Where(c => !char.IsWhiteSpace(c))));
        Assert.Equal(JsonValueKind.Null, JsonElement.Parse(QcSchemaDocument.Write(Input(CalculationType.Energy, Samples.Water.WithConnectivity([])))).GetProperty("molecule").GetProperty("connectivity").ValueKind);
    }

    [Fact]
    public void Input_reads_back_bit_for_bit() =>
        Prop.ForAll(Samples.Structures.ToArbitrary(), Samples.Extras.ToArbitrary(), (structure, extras) =>
        {
            ProgramInput input = new(CalculationType.Gradient, structure, new Model("hf", "sto-3g", NamedValues.Empty.With("x", 1)), extras, Extras: extras);
            ProgramInput read = QcSchemaDocument.ReadInput(QcSchemaDocument.Write(input));
            Assert.Equal(input, read);
            Assert.Equal(Samples.Bits(structure.Geometry), Samples.Bits(read.Structure.Geometry));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Output_reads_back_with_all_that_QCSchema_has_no_place_for()
    {
        var data = new SinglePointData(
            -1,
            Samples.Water.Geometry,
            Matrix.Create(9, 9, [.. Enumerable.Range(0, 81).Select(i => i / 7.0)]),
            3, 5, 5, 7, 7, 9.1,
            new Wavefunction([-1, 2], OccupationsAlpha: [2, 0]),
            [100, 200],
            [Samples.Water.Geometry, Samples.Water.Geometry],
            -0.9,
            [0, -0.0, 1],
            FileSet.Empty.With("a/b", "c"))
        {
            Details = new SinglePointDetails(EnergyKind: EnergyKind.Total, PartialCharges: [0.1, 0.2, -0.3]),
        };
        foreach (CalculationType type in new[] { CalculationType.Energy, CalculationType.Gradient, CalculationType.Hessian })
        {
            var output = new ProgramOutput(
                Input(type), true, data, new Provenance("xtb", "6.7.1", "/tmp/x", 1.5, "host", Extras: NamedValues.Empty.With("routine", "r")), "log", extras: NamedValues.Empty.With("e", 1));
            Assert.Equal(output, QcSchemaDocument.ReadOutput(QcSchemaDocument.Write(output)));
        }
    }

    [Fact]
    public void Result_of_the_driver_decides_and_other_properties_are_kept()
    {
        ProgramOutput output = QcSchemaDocument.ReadOutput(Energy);
        var data = (SinglePointData)output.Data;
        Assert.Equal((-1.1, "out\nerr", "Psi4", "1.9.1"), (data.Energy, output.Logs, output.Provenance.Program, output.Provenance.ProgramVersion));
        Assert.Equal([0, 0, 2.5], data.Dipole!);
        Assert.Equal("{\"scf_iterations\":7}", data.Extras.Text("qcschema_properties"));
        Assert.Contains("\"scf_iterations\": 7", QcSchemaDocument.Write(output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Psi4", "1.3.2", true)]
    [InlineData("psi4", "1.3", true)]
    [InlineData("psi4", "v1.2.1", true)]
    [InlineData("psi4", "1.3a1.dev7", true)]
    [InlineData("psi4", "1.4", false)]
    [InlineData("psi4", "1.4rc1", false)]
    [InlineData("psi4", "1.10.1", false)]
    [InlineData("psi4", "", false)]
    [InlineData("q-chem", "1.3", false)]
    public void Dipoles_of_psi4_before_1_4_are_converted_from_debye(string program, string version, bool inDebye)
    {
        string json = Energy.Replace("Psi4", program, StringComparison.Ordinal).Replace("1.9.1", version, StringComparison.Ordinal)
            .Replace("\"scf_iterations\": 7", "\"mp2_dipole_moment\": [2.5, 0, 0]", StringComparison.Ordinal);
        var data = (SinglePointData)QcSchemaDocument.ReadOutput(json).Data;
        double expected = inDebye ? 2.5 / Units.DebyePerElementaryChargeBohr : 2.5;
        Assert.Equal(expected, data.Dipole![2]);
        Assert.Equal(expected, data.Extras["qcschema_properties"].GetProperty("mp2_dipole_moment")[0].GetDouble());
        Assert.Equal(inDebye ? 1 : 0, data.Details.Warnings.Count);
    }

    [Fact]
    public void Psi4_1_3_2_gives_the_dipole_that_its_text_prints()
    {
        string json = Energy.Replace("1.9.1", "1.3.2", StringComparison.Ordinal).Replace("[0, 0, 2.5]", "[1.8256, 1.3515, -0.9549]", StringComparison.Ordinal);
        Assert.Equal([0.7182, 0.5317, -0.3757], ((SinglePointData)QcSchemaDocument.ReadOutput(json).Data).Dipole!.Select(component => Math.Round(component, 4)));
    }

    [Fact]
    public void Energy_of_mopac_is_known_as_a_heat_of_formation() =>
        Assert.Equal(EnergyKind.HeatOfFormation298K, ((SinglePointData)QcSchemaDocument.ReadOutput(Energy.Replace("Psi4", "MOPAC", StringComparison.Ordinal)).Data).Details.EnergyKind);

    [Theory]
    [InlineData("[0, 0, 1, 0, 0, -1]")]
    [InlineData("[[0, 0, 1], [0, 0, -1]]")]
    public void Gradient_is_read_flat_or_in_rows(string gradient)
    {
        string json = $"{Start}\"driver\": \"gradient\", \"success\": true, \"return_result\": {gradient}}}";
        Assert.Equal(Matrix.Create(2, 3, [0, 0, 1, 0, 0, -1]), ((SinglePointData)QcSchemaDocument.ReadOutput(json).Data).Gradient);
    }

    [Fact]
    public void Failed_operation_becomes_a_failed_output_and_back()
    {
        ProgramOutput failed = new(Input(CalculationType.Energy), false, FilesData.Empty, new Provenance("psi4", "1.9"), "log", "It did not converge.")
        {
            Failure = new Failure(FailureKind.Convergence, "qcschema.convergence-error", "It did not converge."),
        };
        string json = QcSchemaDocument.Write(failed);
        Assert.Contains("\"error_type\": \"convergence_error\"", json, StringComparison.Ordinal);
        ProgramOutput read = ChemistryFile.Read<ProgramOutput>(json, "a.json");
        Assert.Equal((failed.InputData, failed.Traceback, failed.Logs, failed.Failure), (read.InputData, read.Traceback, read.Logs, read.Failure));
        Assert.Equal("psi4", read.Provenance.Program);
    }

    [Theory]
    [InlineData("""{"input_data": {"molecule": {"symbols": ["Xx"]}}, "success": false, "error": {"error_type": "input_error", "error_message": "no"}}""", FailureKind.Input)]
    [InlineData("""{"input_data": null, "success": false, "error": {"error_type": "random_error", "error_message": "no"}}""", FailureKind.Transient)]
    [InlineData("""{"success": false, "error": {"error_type": "strange", "error_message": "no"}}""", FailureKind.Defect)]
    public void Failed_operation_without_a_valid_input_is_read(string json, FailureKind kind)
    {
        ProgramOutput read = ChemistryFile.Read<ProgramOutput>(json, "a.json");
        Assert.False(read.Success);
        Assert.IsType<FileInput>(read.InputData);
        Assert.Equal((kind, "no"), (read.Failure!.Kind, read.Traceback));
    }

    [Theory]
    [InlineData("\"SCF failed\"", "SCF failed")]
    [InlineData("{\"error_type\": \"unknown\", \"error_message\": \"bad\"}", "bad")]
    [InlineData("null", "The QCSchema document says that the calculation failed, and not why.")]
    public void Failed_psi4_document_that_is_named_an_input_is_a_failed_output(string error, string message)
    {
        string json = $"{Start.Replace("output", "input", StringComparison.Ordinal)}\"driver\": \"energy\", \"success\": false, \"error\": {error}, \"raw_output\": \"log\"}}";
        ProgramOutput read = ChemistryFile.Read<ProgramOutput>(json, "a.json");
        Assert.Equal((false, message, "log", 2), (read.Success, read.Traceback, read.Logs, read.Structure!.AtomCount));
    }

    [Fact]
    public void Documents_are_recognised_wherever_structures_are_read()
    {
        const string molecule = """{"schema_name": "qcschema_molecule", "schema_version": 2, "symbols": ["he"], "geometry": [0, 0, 1], "real": [true], "name": "He"}""";
        Structure helium = Assert.Single(ChemistryFile.ReadStructures(molecule, "a.json"));
        Assert.Equal(("He", 1), (helium.Symbols[0], helium.Multiplicity));
        Assert.Equal(3, ChemistryFile.ReadStructures($"[{molecule}, {Energy}, {ChemistryFile.ToJson(Samples.Water)}]", "a.json").Count);
        Assert.Equal(2, Assert.Single(ChemistryFile.ReadStructures(molecule.Replace("\"he\"", "\"H\"", StringComparison.Ordinal), "a.json")).Multiplicity);
        Assert.IsType<ProgramInput>(ChemistryFile.Read<CalculationInput>(QcSchemaDocument.Write(Input(CalculationType.Energy)), "a.yaml"));
    }

    [Fact]
    public void Lists_are_saved_under_a_name_of_QCSchema()
    {
        using var folder = new TestFolder();
        ProgramInput[] inputs = [Input(CalculationType.Energy), Input(CalculationType.Gradient)];
        ChemistryFile.SaveMulti(inputs, folder.File("a.qcschema.json"));
        Assert.Equal(inputs, ChemistryFile.OpenMulti<ProgramInput>(folder.File("a.qcschema.json")));
        Assert.Contains("save 'a.qcschema.json' without .qcschema", Assert.Throws<ChemistryException>(() => ChemistryFile.Save(Samples.Water, "a.qcschema.json")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"driver\": \"energy\",\n \"success\": true}", "a.json (QCSchema), line 1: the field 'return_result' is missing.")]
    [InlineData("\"success\": true,\n \"driver\": \"properties\"}", "line 4: driver: expected the driver energy, gradient or hessian, found \"properties\".")]
    [InlineData("\"success\": true, \"driver\": \"gradient\",\n\n \"return_result\": [1, 2]}", "line 5: return_result: expected 6 numbers, found 2.")]
    [InlineData("\"success\": true, \"driver\": \"gradient\",\n \"return_result\": [1,\n \"x\"]}", "line 5: return_result[1]: expected a finite number, found \"x\".")]
    [InlineData("\"success\": true, \"driver\": \"energy\", \"return_result\": 1e999}", "return_result: expected a finite number, found 1e999.")]
    [InlineData("\"success\": true, \"driver\": \"energy\", \"return_result\": 1, \"properties\": {\"calcinfo_natom\": 1.5}}", "properties.calcinfo_natom: expected a whole number, found 1.5.")]
    public void Broken_result_is_refused_with_its_place(string rest, string message) =>
        Assert.Contains(message, Assert.Throws<ChemistryException>(() => ChemistryFile.Read<ProgramOutput>(Start + rest, "a.json")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"schema_version\": 1", "\"schema_version\": 2", "schema_version: expected version 1 of QCSchema, found 2.")]
    [InlineData("qcschema_output", "qcschema_optimization_output", "schema_name: expected qcschema_input, qcschema_output or qcschema_molecule")]
    [InlineData("\"symbols\": [\"H\", \"H\"]", "\"symbols\": [\"H\", \"Q\"]", "line 2: molecule.symbols[1]: expected the symbol of an element, found \"Q\".")]
    [InlineData("\"molecular_charge\": 0.0", "\"molecular_charge\": 0.5", "molecule.molecular_charge: expected a whole number, found 0.5.")]
    [InlineData("\"molecular_charge\": 0.0", "\"real\": [true, false]", "molecule.real: ghost atoms are not supported.")]
    [InlineData("\"molecular_charge\": 0.0", "\"connectivity\": [[0, 5, 1]]", "molecule: Impossible bond of order 1 between atoms 0 and 5")]
    [InlineData("\"basis\": \"sto-3g\"", "\"basis\": {\"name\": \"x\"}", "model.basis: expected the name of a basis set, found an object.")]
    public void Unsupported_document_is_refused(string from, string to, string message) =>
        Assert.Contains(message, Assert.Throws<ChemistryException>(() => ChemistryFile.Read<ProgramOutput>(Energy.Replace(from, to, StringComparison.Ordinal), "a.json")).Message, StringComparison.Ordinal);

    [Fact]
    public void What_QCSchema_has_no_place_for_is_not_written()
    {
        Assert.Contains("no place for the files", Refusal(Input(CalculationType.Energy) with { Files = FileSet.Empty.With("a", "b") }), StringComparison.Ordinal);
        Assert.Contains("of the type Optimization", Refusal(Input(CalculationType.Optimization)), StringComparison.Ordinal);
        Assert.Throws<ChemistryException>(() => QcSchemaDocument.Write(Samples.Optimization()));
    }

    private static string Refusal(ProgramInput input) => Assert.Throws<ChemistryException>(() => QcSchemaDocument.Write(input)).Message;

    private static ProgramInput Input(CalculationType type, Structure? structure = null) => new(type, structure ?? Samples.Water, Samples.Model, NamedValues.Empty.With("maxiter", 50));
}
