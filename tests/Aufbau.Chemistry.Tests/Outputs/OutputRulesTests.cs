using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Tests.Outputs;

public sealed class OutputRulesTests
{
    [Fact]
    public void Failure_needs_a_traceback() =>
        Refused("A traceback must be provided for failed calculations.", () => new ProgramOutput(new FileInput(), false, FilesData.Empty, Samples.Provenance));

    [Fact]
    public void Success_of_a_structured_input_needs_structured_data()
    {
        Refused(
            "Structured results must be provided for successful, non FileInput calculations.",
            () => new ProgramOutput(Samples.Input(CalculationType.Energy), true, FilesData.Empty, Samples.Provenance));
        Assert.True(new ProgramOutput(new FileInput(), true, FilesData.Empty, Samples.Provenance).Success);
    }

    [Theory]
    [InlineData(CalculationType.Energy, "energy")]
    [InlineData(CalculationType.Gradient, "gradient")]
    [InlineData(CalculationType.Hessian, "hessian")]
    public void Success_needs_what_was_asked_for(CalculationType type, string name) =>
        Refused($"Missing the primary result: {name}.", () => new ProgramOutput(Samples.Input(type), true, new SinglePointData(double.NaN, GibbsFreeEnergy: 1), Samples.Provenance));

    [Fact]
    public void Arrays_take_their_shape()
    {
        var data = new SinglePointData(
            Gradient: Matrix.Create(1, 6, [1, 2, 3, 4, 5, 6]),
            Hessian: Matrix.Create(1, 36, new double[36]),
            Wavenumbers: [100, 200],
            NormalModes: [Matrix.Create(1, 12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])]);
        Assert.Equal((2, 3), (data.Gradient!.Rows, data.Gradient.Columns));
        Assert.Equal((6, 6), (data.Hessian!.Rows, data.Hessian.Columns));
        Assert.Equal(2, data.NormalModes.Count);
        Assert.Equal(Matrix.Create(2, 3, [7, 8, 9, 10, 11, 12]), data.NormalModes[1]);
        Assert.Equal((2, 3), ((data with { Gradient = Matrix.Create(6, 1, new double[6]) }).Gradient!.Rows, 3));
        Refused("A gradient has three numbers per atom, but 4 numbers were given.", () => new SinglePointData(Gradient: Matrix.Create(2, 2, new double[4])));
        Refused("A Hessian is square, but 5 numbers were given.", () => new SinglePointData(Hessian: Matrix.Create(1, 5, new double[5])));
        Refused("2 normal modes have three numbers per atom each, but 7 numbers were given.", () => new SinglePointData(Wavenumbers: [1, 2], NormalModes: [Matrix.Create(1, 7, new double[7])]));
    }

    [Theory]
    [InlineData("""{"freqs_wavenumber":[1,2],"normal_modes_cartesian":[[[0,0,1],[0,0,2]],[[0,0,3],[0,0,4]]]}""")]
    [InlineData("""{"freqs_wavenumber":[1,2],"normal_modes_cartesian":[[0,0,1,0,0,2],[0,0,3,0,0,4]]}""")]
    [InlineData("""{"normal_modes_cartesian":[0,0,1,0,0,2,0,0,3,0,0,4],"freqs_wavenumber":[1,2]}""")]
    public void Normal_modes_are_read_in_any_shape(string json) =>
        Assert.Equal([0, 0, 3, 0, 0, 4], ChemistryFile.Read<SinglePointData>(json, "a.json").NormalModes[1].ToArray());

    [Fact]
    public void Conformers_are_sorted_by_energy()
    {
        Structure[] structures = [Samples.Water.WithCharge(1, 1), Samples.Water.WithCharge(2, 1), Samples.Water.WithCharge(3, 1)];
        var data = new ConformerSearchData(structures, [double.NaN, -2, -3], structures, [-1, -3, -2]);
        Assert.Equal([3, 2, 1], data.Conformers.Select(structure => structure.Charge));
        Assert.Equal([-3, -2, double.NaN], data.ConformerEnergies);
        Assert.Equal([0, 1, double.NaN], data.ConformerEnergiesRelative);
        Assert.Equal([2, 3, 1], data.Rotamers.Select(structure => structure.Charge));
        Assert.Equal([0, 1, 2], data.RotamerEnergiesRelative);
        Assert.Equal(structures, new ConformerSearchData(structures).Conformers);
        Refused("The number of conformer energies must match the number of conformers.", () => new ConformerSearchData(structures, [-1]));
        Refused("The number of rotamer energies must match the number of rotamers.", () => new ConformerSearchData(null, null, null, [-1]));
    }

    [Fact]
    public void Failed_step_has_no_energy()
    {
        var data = new OptimizationData([Samples.Gradient(), Samples.Failed(CalculationType.Gradient)]);
        Assert.Equal([-76.37, double.NaN], data.Energies);
        Assert.Null(data.FinalEnergy);
        Assert.Equal(Samples.Water, data.FinalStructure);
        Assert.Equal(2, data.Structures.Count);
        Assert.Null(new OptimizationData().FinalStructure);
    }

    [Fact]
    public void Scan_is_recognised_by_its_points_or_by_what_was_asked_for()
    {
        Assert.IsType<ScanData>(Read(Samples.Scan()).Data);
        var failedFirst = new ScanData([Samples.Failed(CalculationType.Optimization), Samples.Optimization()]);
        Assert.IsType<ScanData>(Read(new ProgramOutput(Samples.Input(CalculationType.Scan), true, failedFirst, Samples.Provenance)).Data);
        Assert.IsType<ScanData>(Read(new ProgramOutput(Samples.Input(CalculationType.Scan), true, new ScanData([]), Samples.Provenance)).Data);
        Assert.IsType<OptimizationData>(Read(Samples.Optimization()).Data);
    }

    [Theory]
    [InlineData("{}", typeof(FilesData))]
    [InlineData("""{"files":{"a":"b"},"extras":{"trajectory":[]}}""", typeof(FilesData))]
    [InlineData("""{"trajectory":[]}""", typeof(OptimizationData))]
    [InlineData("""{"calcinfo_natoms":3,"calcinfo_nbasis":7,"trajectory":[]}""", typeof(OptimizationData))]
    [InlineData("""{"conformers":[]}""", typeof(ConformerSearchData))]
    [InlineData("""{"rotamers":[]}""", typeof(ConformerSearchData))]
    [InlineData("""{"calcinfo_natoms":3}""", typeof(SinglePointData))]
    [InlineData("""{"scf_dipole_moment":[0,0,0]}""", typeof(SinglePointData))]
    [InlineData("""{"extras":{"aufbau":{"schema":"aufbau.single_point/1"}}}""", typeof(SinglePointData))]
    public void Data_are_recognised_by_their_fields(string json, Type type) =>
        Assert.IsType(type, ChemistryFile.Read<CalculationData>(json, "a.json"));

    [Theory]
    [InlineData("{}", typeof(FileInput))]
    [InlineData("""{"cmdline_args":["a"],"extras":{"structure":1}}""", typeof(FileInput))]
    public void Inputs_are_recognised_by_their_fields(string json, Type type)
    {
        Assert.IsType(type, ChemistryFile.Read<CalculationInput>(json, "a.json"));
        Assert.IsType<ProgramInput>(ChemistryFile.Read<CalculationInput>(ChemistryFile.ToJson(Samples.Input(CalculationType.Energy)), "a.json"));
        Assert.IsType<DualProgramInput>(ChemistryFile.Read<CalculationInput>(ChemistryFile.ToJson(Samples.Optimization().InputData), "a.json"));
    }

    [Fact]
    public void Provenance_is_rounded_as_qcdata_does()
    {
        var provenance = new Provenance("x", WallTimeSeconds: 1.23456789, HostMemoryGib: 15.6);
        Assert.Equal((1.234568, 16.0), (provenance.WallTimeSeconds, provenance.HostMemoryGib));
        Assert.Equal("""{"program":"x","wall_time":1.234568,"hostmem":16}""", ChemistryFile.ToJson(provenance, indented: false));
    }

    [Fact]
    public void Records_compare_by_value_and_keep_no_list_of_the_caller()
    {
        List<string> arguments = ["a"];
        List<double> numbers = [1, 2, 3];
        var input = new FileInput(null, arguments);
        var data = new SinglePointData(Dipole: numbers);
        arguments.Add("b");
        numbers[0] = 9;
        Assert.Equal(new FileInput(null, ["a"]), input);
        Assert.Equal(new SinglePointData(Dipole: [1, 2, 3]), data);
        Assert.Equal(new SinglePointData(Dipole: [1, 2, 3]).GetHashCode(), data.GetHashCode());
        Assert.NotEqual(new SinglePointData(Dipole: [1, 2, 4]), data);
    }

    private static ProgramOutput Read(ProgramOutput output) => ChemistryFile.Read<ProgramOutput>(ChemistryFile.ToJson(output), "a.json");

    private static void Refused(string message, Func<object> make) => Assert.Equal(message, Assert.Throws<ChemistryException>(make).Message);
}
