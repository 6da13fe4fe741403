using Aufbau.Chemistry.Constants;

namespace Aufbau.Programs.Mopac;

/// <summary>Conversions of MOPAC's numbers, with the constants that MOPAC 22.0.6 itself uses: CODATA 2018, as its source file
/// src/conref_C.F90 and its executable have them. Coordinates go in and out with the bohr of Aufbau, so that angstrom of an xyz file
/// reach MOPAC as they were typed, and gradients fit their geometries.</summary>
internal static class MopacUnits
{
    /// <summary>Electronvolt per hartree.</summary>
    public const double ElectronvoltPerHartree = 27.211386245988;

    /// <summary>Kilocalories per mole per hartree: 627.509474063055.</summary>
    public const double KilocaloriePerMolePerHartree =
        ElectronvoltPerHartree * ElementaryChargeCoulomb * AvogadroNumber / Units.JoulePerKilocalorie;

    /// <summary>Hartree/bohr in one kcal/(mol angstrom).</summary>
    public const double GradientInKilocaloriePerMoleAngstrom = Units.AngstromPerBohr / KilocaloriePerMolePerHartree;

    /// <summary>Hartree/bohr² in one millidyne/angstrom: 1 / 15.5689.</summary>
    public const double HessianInMillidynePerAngstrom = JoulePerSquareAngstrom * AvogadroNumber * Units.AngstromPerBohr * Units.AngstromPerBohr
        / (Units.JoulePerKilocalorie * KilocaloriePerMolePerHartree);

    /// <summary>Debye per e·bohr.</summary>
    public const double DebyePerElementaryChargeBohr = ElementaryChargeCoulomb * Units.SpeedOfLight * 1e21 * Bohr * 1e-10;

    private const double ElementaryChargeCoulomb = 1.602176634e-19;
    private const double AvogadroNumber = 6.02214076e23;
    private const double Bohr = 0.529177210903;

    /// <summary>One millidyne times angstrom in joule, which one millidyne/angstrom is per square angstrom.</summary>
    private const double JoulePerSquareAngstrom = 1e-18;
}
