namespace Aufbau.Programs.Xtb;

/// <summary>The constants that xtb itself converts with; its numbers are decoded with its own.</summary>
internal static class XtbUnits
{
    /// <summary>Angstrom per bohr in xtb 6.5.1: CODATA 2018, as the ratio of its xyz and coord files shows to 12 digits.</summary>
    public const double AngstromPerBohr = 0.529177210903;

    /// <summary>Electronvolt per hartree in xtb 6.5.1: CODATA 2010, source file src/mctc/convert.f90.</summary>
    public const double ElectronvoltPerHartree = 27.21138505;
}
