namespace Aufbau.Cli.Compute;

/// <summary>Frequencies and thermochemistry of one structure. Energies in hartree, entropy in hartree/K.</summary>
/// <param name="WavenumbersPerCm">In 1/cm, ascending; imaginary ones are negative.</param>
/// <param name="InfraredIntensitiesKmPerMol">In km/mol, one per wavenumber; null when the program gives none.</param>
/// <param name="ImaginaryCount">How many wavenumbers are imaginary.</param>
/// <param name="IsStationaryPoint">Whether the gradient at the geometry is small enough.</param>
/// <param name="GradientRms">Root mean square of the gradient in hartree/bohr.</param>
/// <param name="ProgramLargestDifferencePerCm">Largest difference to the program's own wavenumbers in 1/cm; null when it gives none.</param>
/// <param name="ZeroPointEnergy">In hartree.</param>
/// <param name="Enthalpy">In hartree.</param>
/// <param name="Entropy">In hartree/K.</param>
/// <param name="GibbsFreeEnergy">In hartree.</param>
/// <param name="TemperatureKelvin">In K.</param>
/// <param name="PressurePascal">In Pa.</param>
/// <param name="SymmetryNumber">The rotational symmetry number.</param>
/// <param name="Conventions">Every convention in one line.</param>
internal sealed record FrequencyReport(
    IReadOnlyList<double> WavenumbersPerCm,
    IReadOnlyList<double>? InfraredIntensitiesKmPerMol,
    int ImaginaryCount,
    bool? IsStationaryPoint,
    double? GradientRms,
    double? ProgramLargestDifferencePerCm,
    double? ZeroPointEnergy,
    double? Enthalpy,
    double? Entropy,
    double? GibbsFreeEnergy,
    double? TemperatureKelvin,
    double? PressurePascal,
    int? SymmetryNumber,
    string? Conventions)
{
    /// <summary>Wavenumbers above this many 1/cm below zero are numerical noise, not imaginary modes.</summary>
    public const double ImaginaryBelow = -1;
}
