using Aufbau.Chemistry.Constants;

namespace Aufbau.Chemistry.Tests.Constants;

public sealed class PhysicalConstantsTests
{
    [Fact]
    public void Codata_has_355_constants_with_distinct_names()
    {
        Assert.Equal(355, PhysicalConstants.Codata2022.Count);
        Assert.Equal(364, PhysicalConstants.All.Select(constant => constant.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Every_constant_has_unit_source_and_an_uncertainty_that_is_not_negative() =>
        Assert.All(PhysicalConstants.All, constant =>
        {
            Assert.NotEmpty(constant.Unit);
            Assert.NotEmpty(constant.Source);
            Assert.True(constant.Uncertainty is null or >= 0);
        });

    [Theory]
    [InlineData("BOHR_TO_ANGSTROM", 0.529177210544, 8.2e-11)]
    [InlineData("ANGSTROM_TO_BOHR", 1.8897261259077822, 2.9e-10)]
    [InlineData("HARTREE_TO_JOULE", 4.3597447222060e-18, 4.8e-30)]
    [InlineData("AVOGADRO_NUMBER", 6.02214076e23, 0.0)]
    [InlineData("KCAL_TO_JOULE", 4184.0, 0.0)]
    [InlineData("HARTREE_TO_KCAL_PER_MOL", 627.5094740628974, 6.9e-10)]
    [InlineData("BOLTZMANN_CONSTANT", 1.380649e-23, 0.0)]
    [InlineData("HARTREE_TO_EV", 27.211386245981, 3.0e-11)]
    [InlineData("EV_TO_HARTREE", 0.03674932217566444, 4.1e-14)]
    public void Conversion_factor_has_the_value_and_uncertainty_of_its_derivation(string name, double value, double uncertainty)
    {
        PhysicalConstant constant = PhysicalConstants.Find(name);
        Assert.Equal(value, constant.Value, value * 1e-12);
        Assert.Equal(uncertainty, constant.Uncertainty!.Value, 0.02 * uncertainty);
    }

    [Fact]
    public void Conversion_factors_agree_with_codata()
    {
        Assert.Equal(9, PhysicalConstants.ConversionFactors.Count);
        Assert.Equal(Find("Bohr radius") * 1e10, Find("BOHR_TO_ANGSTROM"), 1e-15);
        Assert.Equal(Find("Hartree energy"), Find("HARTREE_TO_JOULE"), 1e-40);
        Assert.Equal(Find("Hartree energy in eV"), Find("HARTREE_TO_EV"), 1e-15);
    }

    [Fact]
    public void Units_agree_with_codata()
    {
        Assert.Equal(Units.PlanckJouleSecond, Find("Planck constant"));
        Assert.Equal(Units.SpeedOfLight, Find("speed of light in vacuum"));
        Assert.Equal(Units.ElementaryChargeCoulomb, Find("elementary charge"));
        Assert.Equal(Units.VacuumPermittivity, Find("vacuum electric permittivity"));
        Assert.Equal(Units.KilogramPerAtomicMassUnit, Find("atomic mass constant"));
        Assert.Equal(Units.KilogramPerElectronMass, Find("electron mass"));
        Assert.Equal(Units.BoltzmannJoulePerKelvin, Find("Boltzmann constant"));
        Assert.Equal(Units.AvogadroNumber, Find("Avogadro constant"));
        Assert.Equal(Units.PascalPerAtmosphere, Find("standard atmosphere"));
        Assert.Equal(Units.PascalPerBar, Find("standard-state pressure"));
        Assert.Equal(Units.WavenumberPerHartree, Find("hartree-inverse meter relationship") / 100, 1e-6);
        Assert.Equal(1822.888486, Units.ElectronMassPerAtomicMassUnit, 1e-5);
        Assert.Equal(2.541746, Units.DebyePerElementaryChargeBohr, 1e-6);
    }

    [Fact]
    public void A_name_is_found_in_any_letter_case() => Assert.Equal("Bohr radius", PhysicalConstants.Find("bohr RADIUS").Name);

    [Fact]
    public void An_unknown_name_is_an_error_that_names_the_nearest() =>
        Assert.Contains("'Bohr radius'", Assert.Throws<ChemistryException>(() => PhysicalConstants.Find("bor radius")).Message, StringComparison.Ordinal);

    private static double Find(string name) => PhysicalConstants.Find(name).Value;
}
