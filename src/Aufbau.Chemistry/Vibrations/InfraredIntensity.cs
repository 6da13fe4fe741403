using Aufbau.Chemistry.Constants;

namespace Aufbau.Chemistry.Vibrations;

/// <summary>Integrated infrared absorption of a fundamental in the double-harmonic approximation.</summary>
public static class InfraredIntensity
{
    /// <summary>Intensity in km/mol of a squared dipole derivative of one elementary charge squared per unified atomic mass unit:
    /// N_A / (12 ε₀ c²), from CODATA 2022; 974.88 (see also Porezag and Pederson 1996, doi 10.1103/PhysRevB.54.7830).</summary>
    public const double KilometrePerMole = Units.AvogadroNumber * Units.ElementaryChargeCoulomb * Units.ElementaryChargeCoulomb
        / (12 * Units.VacuumPermittivity * Units.SpeedOfLight * Units.SpeedOfLight * Units.KilogramPerAtomicMassUnit * 1000);

    /// <summary>The intensity of a mode.</summary>
    /// <param name="displacement">3N Cartesian displacements per unit of the mass-weighted normal coordinate.</param>
    /// <param name="dipoleDerivatives">3N x 3 in elementary charges.</param>
    internal static double Of(ReadOnlySpan<double> displacement, Matrix dipoleDerivatives)
    {
        Span<double> derivative = stackalloc double[3];
        derivative.Clear();
        for (int i = 0; i < displacement.Length; i++)
        {
            for (int component = 0; component < 3; component++)
            {
                derivative[component] += displacement[i] * dipoleDerivatives[i, component];
            }
        }

        return KilometrePerMole * ((derivative[0] * derivative[0]) + (derivative[1] * derivative[1]) + (derivative[2] * derivative[2]));
    }
}
