using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;

namespace Aufbau.Chemistry.Tests.QcSchema;

/// <summary>Documents that QCEngine wrote or expects.</summary>
public sealed class QcSchemaSampleTests
{
    [Theory]
    [InlineData("molpro/rhf_water_energy__input.json", CalculationType.Energy, "HF", "sto-3g", 2)]
    [InlineData("molpro/ccsd_prt_pr_water_gradient__input.json", CalculationType.Gradient, "CCSD(T)", "sto-3g", 2)]
    [InlineData("molpro/rks_water_gradient__input.json", CalculationType.Gradient, "b3lyp", "sto-3g", 2)]
    [InlineData("qchem/hf_water_gradient__input.json", CalculationType.Gradient, "HF", "6-31g", 2)]
    [InlineData("terachem/water_gradient__input.json", CalculationType.Gradient, "HF", "sto-3g", 2)]
    [InlineData("turbomole/water_gradient_hf__input.json", CalculationType.Gradient, "hf", "def2-SVP", 0)]
    public void Input_of_QCEngine_is_read(string sample, CalculationType type, string method, string basis, int bonds)
    {
        var input = ChemistryFile.Read<ProgramInput>(ProgramSamples.Read(sample), "a.json");
        Assert.Equal((type, bonds), (input.CalculationType, input.Structure.Connectivity.Count));
        Assert.Equal((method, basis), (input.Model.Method, input.Model.Basis), (a, b) => string.Equals(a.Item1, b.Item1, StringComparison.OrdinalIgnoreCase) && a.Item2 == b.Item2);
        Assert.Equal((0, 1), (input.Structure.Charge, input.Structure.Multiplicity));
        Assert.Equal(["O", "H", "H"], input.Structure.Symbols);
    }

    [Theory]
    [InlineData("molpro/rhf_water_energy__output.json", null, null)]
    [InlineData("molpro/ccsd_prt_pr_water_gradient__output.json", 0.65662910269302, 0.054922174384)]
    [InlineData("molpro/rks_water_gradient__output.json", null, null)]
    [InlineData("qchem/hf_water_gradient__output.json", -1.04038701, 0.06452589313093027)]
    [InlineData("terachem/water_gradient__output.json", 1.607331, 0.0521081813)]
    [InlineData("turbomole/water_gradient_hf__output.json", null, null)]
    public void Result_of_QCEngine_is_read_and_written_back(string sample, double? dipole, double? gradient)
    {
        var output = ChemistryFile.Read<ProgramOutput>(ProgramSamples.Read(sample), "a.json");
        Assert.True(output.Success);
        var data = Assert.IsType<SinglePointData>(output.Data);
        if (dipole is not null)
        {
            Assert.Equal(dipole, data.Dipole![2]);
        }

        if (gradient is not null)
        {
            Assert.Equal(gradient, data.Gradient![0, 2]);
        }

        using var folder = new TestFolder();
        ChemistryFile.Save(output, folder.File("a.qcschema.json"));
        Assert.Equal(output, ChemistryFile.Open<ProgramOutput>(folder.File("a.qcschema.json")));
    }
}
