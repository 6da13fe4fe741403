namespace Aufbau.Chemistry.Constants;

/// <summary>Makes the conversion factors from CODATA's rows, with uncertainties propagated to first order.</summary>
internal static class ConversionFactorTable
{
    private const string Derived = "derived from CODATA 2022";
    private const string Codata = "CODATA 2022";
    private const double AngstromPerMetre = 1e10;

    /// <summary>The nine factors.</summary>
    /// <param name="codata">CODATA's rows.</param>
    public static IEnumerable<PhysicalConstant> Make(IReadOnlyList<PhysicalConstant> codata)
    {
        double Uncertainty(string name) => codata.Single(row => string.Equals(row.Name, name, StringComparison.Ordinal)).Uncertainty!.Value; // All rows have one.

        double bohr = Uncertainty("Bohr radius") * AngstromPerMetre;
        double joule = Uncertainty("Hartree energy");
        double electronvolt = Uncertainty("Hartree energy in eV");
        const double Kilocalorie = Units.AvogadroNumber / Units.JoulePerKilocalorie;
        return
        [
            new("BOHR_TO_ANGSTROM", Units.AngstromPerBohr, "angstrom", bohr, $"{Codata}, Bohr radius"),
            new("ANGSTROM_TO_BOHR", Units.BohrPerAngstrom, "bohr", Inverse(bohr, Units.AngstromPerBohr), Derived, "1 / BOHR_TO_ANGSTROM"),
            new("HARTREE_TO_JOULE", Units.JoulePerHartree, "J", joule, $"{Codata}, Hartree energy"),
            new("AVOGADRO_NUMBER", Units.AvogadroNumber, "1/mol", 0, $"{Codata}, Avogadro constant", "exact in the SI"),
            new("KCAL_TO_JOULE", Units.JoulePerKilocalorie, "J", 0, "NIST SP 811, thermochemical calorie", "exact by definition"),
            new("HARTREE_TO_KCAL_PER_MOL", Units.KilocaloriePerMolePerHartree, "kcal/mol", joule * Kilocalorie, Derived, "HARTREE_TO_JOULE * AVOGADRO_NUMBER / KCAL_TO_JOULE"),
            new("BOLTZMANN_CONSTANT", Units.BoltzmannJoulePerKelvin, "J/K", 0, $"{Codata}, Boltzmann constant", "exact in the SI"),
            new("HARTREE_TO_EV", Units.ElectronvoltPerHartree, "eV", electronvolt, $"{Codata}, Hartree energy in eV"),
            new("EV_TO_HARTREE", 1 / Units.ElectronvoltPerHartree, "hartree", Inverse(electronvolt, Units.ElectronvoltPerHartree), Derived, "1 / HARTREE_TO_EV"),
        ];
    }

    private static double Inverse(double uncertainty, double value) => uncertainty / (value * value);
}
