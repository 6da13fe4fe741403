namespace Aufbau.Chemistry.Vibrations;

/// <summary>The vibrations of a structure: 3N - 6 modes, 3N - 5 of a linear molecule, none of an atom.</summary>
/// <param name="Wavenumbers">In 1/cm, ascending; imaginary ones are negative.</param>
/// <param name="Modes">One N x 3 matrix of Cartesian displacements per wavenumber, not mass-weighted, norm 1. The sign is such that the
/// first of the largest components is positive; modes of equal wavenumber may mix.</param>
/// <param name="ReducedMasses">In unified atomic mass units: the inverse of the sum of squared displacements over masses, for displacements
/// of norm 1.</param>
/// <param name="InfraredIntensities">In km/mol, one per wavenumber; null without dipole derivatives.</param>
/// <param name="HessianAsymmetry">The largest |H_ij - H_ji| of the Hessian as given, in hartree/bohr².</param>
/// <param name="IsLinear">Whether the structure counted as linear.</param>
/// <param name="Masses">The choice of masses in words.</param>
public sealed record NormalModes(
    IReadOnlyList<double> Wavenumbers,
    IReadOnlyList<Matrix> Modes,
    IReadOnlyList<double> ReducedMasses,
    IReadOnlyList<double>? InfraredIntensities,
    double HessianAsymmetry,
    bool IsLinear,
    string Masses)
{
    /// <summary>How many modes are imaginary: 0 at a minimum, 1 at a transition state.</summary>
    public int ImaginaryCount => Wavenumbers.Count(wavenumber => wavenumber < 0);
}
