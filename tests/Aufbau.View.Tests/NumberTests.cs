namespace Aufbau.View.Tests;

public sealed class NumberTests
{
    [Fact]
    public void Numbers_have_the_digits_of_the_field()
    {
        Assert.Equal("-76.027054", Number.Hartree(-76.0270535001));
        Assert.Equal("1595.0", Number.Wavenumber(1595.04));
        Assert.Equal("42.0i", Number.Wavenumber(-42.04));
        Assert.Equal("–", Number.Hartree(null));
        Assert.Equal("–", Number.Hartree(double.NaN));
        Assert.Equal("0.0", Number.Fixed(-0.01, 1));
    }

    // 1 hartree/K = 2625499.639... J/mol/K (CODATA 2022), so 7.1851e-5 hartree/K are 188.6448 J/mol/K and 45.0872 cal/mol/K.
    [Fact]
    public void Entropies_are_per_mole_in_both_units()
    {
        Assert.Equal("188.64", Number.JoulesPerMolePerKelvin(7.1851e-5));
        Assert.Equal("45.09", Number.CaloriesPerMolePerKelvin(7.1851e-5));
    }
}
