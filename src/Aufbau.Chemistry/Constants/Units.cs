namespace Aufbau.Chemistry.Constants;

/// <summary>Conversion factors between atomic units and the units that programs and people use. Each is derived from CODATA 2022
/// (physics.nist.gov/cuu/Constants) or exact by definition.</summary>
public static class Units
{
    /// <summary>Angstrom in one bohr: CODATA 2022 Bohr radius, 0.529177210544(82) angstrom.</summary>
    public const double AngstromPerBohr = 0.529177210544;

    /// <summary>Bohr in one angstrom: 1 / <see cref="AngstromPerBohr"/>.</summary>
    public const double BohrPerAngstrom = 1 / AngstromPerBohr;

    /// <summary>Joule in one hartree: CODATA 2022 Hartree energy, 4.3597447222060(48)e-18 J.</summary>
    public const double JoulePerHartree = 4.3597447222060e-18;

    /// <summary>Electronvolt in one hartree: CODATA 2022, 27.211386245981(30) eV.</summary>
    public const double ElectronvoltPerHartree = 27.211386245981;

    /// <summary>Joule in one thermochemical kilocalorie: exact by definition (NIST SP 811).</summary>
    public const double JoulePerKilocalorie = 4184.0;

    /// <summary>Particles in one mole: exact in the SI.</summary>
    public const double AvogadroNumber = 6.02214076e23;

    /// <summary>Boltzmann constant in J/K: exact in the SI.</summary>
    public const double BoltzmannJoulePerKelvin = 1.380649e-23;

    /// <summary>Planck constant in J s: exact in the SI.</summary>
    public const double PlanckJouleSecond = 6.62607015e-34;

    /// <summary>Speed of light in m/s: exact in the SI.</summary>
    public const double SpeedOfLight = 299792458;

    /// <summary>Elementary charge in C: exact in the SI.</summary>
    public const double ElementaryChargeCoulomb = 1.602176634e-19;

    /// <summary>Vacuum electric permittivity in F/m: CODATA 2022, 8.8541878188(14)e-12.</summary>
    public const double VacuumPermittivity = 8.8541878188e-12;

    /// <summary>Kilogram in one unified atomic mass unit: CODATA 2022, 1.66053906892(52)e-27 kg.</summary>
    public const double KilogramPerAtomicMassUnit = 1.66053906892e-27;

    /// <summary>Kilogram in one electron mass: CODATA 2022, 9.1093837139(28)e-31 kg.</summary>
    public const double KilogramPerElectronMass = 9.1093837139e-31;

    /// <summary>Electron masses in one unified atomic mass unit: derived.</summary>
    public const double ElectronMassPerAtomicMassUnit = KilogramPerAtomicMassUnit / KilogramPerElectronMass;

    /// <summary>Kilocalories per mole in one hartree: derived, 627.509474...</summary>
    public const double KilocaloriePerMolePerHartree = JoulePerHartree * AvogadroNumber / JoulePerKilocalorie;

    /// <summary>Kilojoules per mole in one hartree: derived, 2625.49964...</summary>
    public const double KilojoulePerMolePerHartree = JoulePerHartree * AvogadroNumber / 1000;

    /// <summary>Hartree per kelvin: Boltzmann constant in hartree, derived, 3.16681156...e-6.</summary>
    public const double HartreePerKelvin = BoltzmannJoulePerKelvin / JoulePerHartree;

    /// <summary>Wavenumber in 1/cm of one hartree: CODATA 2022, 2.1947463136314(24)e5 1/cm.</summary>
    public const double WavenumberPerHartree = 2.1947463136314e5;

    /// <summary>Debye in one e*bohr: CODATA 2022 dipole moment of the atomic unit (8.4783536198e-30 C m) times 1e21 c / (C m/s).</summary>
    public const double DebyePerElementaryChargeBohr = 8.4783536198e-30 * 1e21 * SpeedOfLight;

    /// <summary>Pascal in one standard atmosphere: exact by definition.</summary>
    public const double PascalPerAtmosphere = 101325;

    /// <summary>Pascal in one bar: exact by definition.</summary>
    public const double PascalPerBar = 100000;
}
