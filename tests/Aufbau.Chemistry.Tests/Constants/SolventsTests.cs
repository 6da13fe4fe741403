using Aufbau.Chemistry.Constants;

namespace Aufbau.Chemistry.Tests.Constants;

public sealed class SolventsTests
{
    [Fact]
    public void There_are_41_solvents_with_sources_and_constants_above_1()
    {
        Assert.Equal(41, Solvents.All.Count);
        Assert.All(Solvents.All, solvent => Assert.True(solvent.DielectricConstant > 1 && solvent.Source.Length > 0));
    }

    [Theory]
    [InlineData("thf", "tetrahydrofuran", 7.58)]
    [InlineData("DMSO", "dimethyl sulfoxide", 46.7)]
    [InlineData("dmf", "n,n-dimethylformamide", 36.7)]
    [InlineData("dcm", "dichloromethane", 8.93)]
    [InlineData("dce", "1,2-dichloroethane", 10.36)]
    [InlineData("dme", "1,2-dimethoxyethane", 7.2)]
    [InlineData("hmpa", "hexamethylphosphoramide", 30)]
    [InlineData("tfa", "trifluoroacetic acid", 8.55)]
    [InlineData("tfe", "2,2,2-trifluoroethanol", 8.55)]
    [InlineData("ipa", "isopropyl alcohol", 17.9)]
    [InlineData("Water", "water", 80.1)]
    [InlineData("n,n-dimethylacetamide", "n,n-dimethylacetamide", 37.8)]
    public void A_solvent_is_found_by_name_and_alias(string name, string expected, double dielectric)
    {
        Solvent solvent = Solvents.Find(name);
        Assert.Equal(expected, solvent.Name);
        Assert.Equal(dielectric, solvent.DielectricConstant);
    }

    [Fact]
    public void Only_the_doubtful_value_is_marked() =>
        Assert.Equal("2,2,2-trifluoroethanol", Assert.Single(Solvents.All, solvent => solvent.IsDoubtful && solvent.Notes.Length > 0).Name);

    [Fact]
    public void An_unknown_solvent_is_an_error_that_names_the_nearest() =>
        Assert.Contains("'toluene'", Assert.Throws<ChemistryException>(() => Solvents.Find("tolune")).Message, StringComparison.Ordinal);
}
