using Aufbau.Chemistry;

namespace Aufbau.View.Spectra;

/// <summary>The vibrations of one structure, checked: the lists have one length where they are not empty.</summary>
/// <param name="Wavenumbers">In 1/cm, imaginary ones negative.</param>
/// <param name="Intensities">Infrared intensities in km/mol, one per wavenumber; null when there are none.</param>
/// <param name="Modes">One N x 3 matrix of displacements per wavenumber; empty when there are none.</param>
internal sealed record Vibrations(IReadOnlyList<double> Wavenumbers, IReadOnlyList<double>? Intensities, IReadOnlyList<Matrix> Modes)
{
    /// <summary>How many wavenumbers are imaginary.</summary>
    public int ImaginaryCount => Wavenumbers.Count(wavenumber => wavenumber < 0);
}
