using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Tests.Json;

public sealed class LayoutTests
{
    private const string Files = "extras files";
    private const string Input = "cmdline_args extras files";
    private const string Counts = "calcinfo_nalpha calcinfo_natoms calcinfo_nbasis calcinfo_nbeta calcinfo_nmo";

    /// <summary>The fields of qcdata 0.18. What Aufbau adds to these records lives inside of extras.</summary>
    [Theory]
    [InlineData(typeof(Structure), "charge connectivity extras geometry identifiers multiplicity symbols")]
    [InlineData(typeof(Identifiers), "canonical_explicit_hydrogen_smiles canonical_isomeric_explicit_hydrogen_mapped_smiles canonical_isomeric_explicit_hydrogen_smiles canonical_isomeric_smiles canonical_smiles canonical_smiles_program extras inchi inchikey name name_IUPAC pubchem_cid pubchem_conformerid pubchem_sid smiles")]
    [InlineData(typeof(Model), "basis extras method")]
    [InlineData(typeof(ProgramArguments), $"{Input} keywords model")]
    [InlineData(typeof(ProgramArgumentsWithSubprogram), $"{Input} keywords model subprogram subprogram_args")]
    [InlineData(typeof(FileInput), Input)]
    [InlineData(typeof(ProgramInput), $"calctype {Input} keywords model structure structures")]
    [InlineData(typeof(DualProgramInput), $"calctype {Input} keywords model structure structures subprogram subprogram_args")]
    [InlineData(typeof(FilesData), Files)]
    [InlineData(typeof(SinglePointData), $"{Counts} energy {Files} freqs_wavenumber gibbs_free_energy gradient hessian normal_modes_cartesian nuclear_repulsion_energy scf_dipole_moment wavefunction")]
    [InlineData(typeof(Wavefunction), "extras scf_eigenvalues_a scf_eigenvalues_b scf_occupations_a scf_occupations_b")]
    [InlineData(typeof(OptimizationData), $"{Counts} {Files} trajectory")]
    [InlineData(typeof(ScanData), $"{Counts} {Files} trajectory")]
    [InlineData(typeof(ConformerSearchData), $"conformer_energies conformers {Files} rotamer_energies rotamers")]
    [InlineData(typeof(Provenance), "extras hostcpus hostmem hostname program program_version scratch_dir wall_time")]
    [InlineData(typeof(ProgramOutput), "data extras input_data logs provenance success traceback")]
    [InlineData(typeof(DynamicsData), $"{Files} frame_energies frame_interval_femtoseconds frames temperature_kelvin time_step_femtoseconds")]
    public void Record_has_exactly_the_fields_of_the_layout(Type type, string fields) =>
        Assert.Equal(
            fields.Split(' ').Order(StringComparer.Ordinal),
            ChemistryJson.Compact.GetTypeInfo(type).Properties.Where(property => property.Get is not null).Select(property => property.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_document_type_is_tested_above() => Assert.Equal(17, ChemistryJson.DocumentTypes.Count);

    [Fact]
    public void Calculation_types_are_the_words_of_the_field() =>
        Assert.Equal(
            ["energy", "gradient", "hessian", "optimization", "transition_state", "conformer_search", "scan", "molecular_dynamics"],
            Enum.GetValues<CalculationType>().Select(type => ChemistryFile.Read<ProgramInput>(ChemistryFile.ToJson(Samples.Input(type)), "a.json").CalculationType switch
            {
                var read => System.Text.Json.JsonSerializer.Serialize(read, ChemistryJson.Info<CalculationType>()).Trim('"'),
            }));

    [Fact]
    public void Sample_input_of_qcdata_reads()
    {
        var input = (ProgramInput)ChemistryFile.Read<CalculationInput>(
            """
            {"keywords":{"purify":"no"},"structure":{"symbols":["O","H","H"],"geometry":[[0.0,0.0,0.0],[0.524,1.687,0.481],[1.147,-0.45,-1.355]],
             "identifiers":{"name":"water","smiles":"O"},"connectivity":[[0.0,1.0,1.0],[0.0,2.0,1.0]]},
             "files":{"c0":"base64:3zRS","readme.txt":"hello"},"model":{"method":"b3lyp","basis":"6-31g"},"calctype":"gradient"}
            """,
            "a.json");
        Assert.Equal("no", input.Keywords.Text("purify"));
        Assert.Equal(new Bond(0, 2, 1), input.Structure.Connectivity[1]);
        Assert.Equal("water", input.Structure.Identifiers.Name);
        Assert.Equal([0xdf, 0x34, 0x52], input.Files["c0"].Bytes.ToArray());
        Assert.Equal("hello", input.Files.Text("readme.txt"));
        Assert.Equal(Samples.Model, input.Model);
        Assert.Equal(CalculationType.Gradient, input.CalculationType);
    }

    [Fact]
    public void Sample_output_of_qcdata_reads()
    {
        ProgramOutput output = ChemistryFile.Read<ProgramOutput>(
            """
            {"input_data":{},"success":true,"data":{"calcinfo_natoms":3,"energy":-76.37,"gradient":[[0,0,0.1],[0,0,-0.05],[0,0,-0.05]],
             "wavefunction":{"scf_eigenvalues_a":[-1.0,-2.0]},"scf_dipole_moment":[0.1,0.2,0.3]},"logs":"text",
             "provenance":{"program":"psi4","program_version":"1.9.1","scratch_dir":"/scratch/x","wall_time":0.123456,"hostname":"h","hostcpus":2}}
            """,
            "a.json");
        var data = Assert.IsType<SinglePointData>(output.Data);
        Assert.Equal((3, -76.37, 0.1), (data.AtomCount, data.Energy, data.Gradient![0, 2]));
        Assert.Equal([-1, -2], data.Wavefunction!.EigenvaluesAlpha!);
        Assert.Equal([0.1, 0.2, 0.3], data.Dipole!);
        Assert.Equal(new Provenance("psi4", "1.9.1", "/scratch/x", 0.123456, "h", 2), output.Provenance);
    }

    [Fact]
    public void Bonds_are_written_as_triples_with_the_lower_index_first() =>
        Assert.Contains(
            "\"connectivity\":[[0,1,1],[0,2,1.5]]",
            ChemistryFile.ToJson(Samples.Water.WithConnectivity([new Bond(2, 0, 1.5), new Bond(1, 0, 1)]), indented: false),
            StringComparison.Ordinal);
}
