using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Geometry;

namespace Aufbau.Chemistry.Thermochemistry;

/// <summary>Translation and rotation of an ideal gas of rigid rotors, in the classical limit (McQuarrie 1976, Statistical Mechanics,
/// chapters 5 to 8). SI units inside.</summary>
internal static class RigidRotor
{
    private const double MetrePerBohr = Units.AngstromPerBohr * 1e-10;

    /// <summary>kg m² in one unified atomic mass unit times bohr².</summary>
    public const double MomentUnit = Units.KilogramPerAtomicMassUnit * MetrePerBohr * MetrePerBohr;

    /// <summary>Translation (Sackur 1911 and Tetrode 1912).</summary>
    /// <param name="mass">Of the molecule in unified atomic mass units.</param>
    /// <param name="temperature">In K.</param>
    /// <param name="pressure">In Pa.</param>
    public static Contribution Translation(double mass, double temperature, double pressure)
    {
        double thermal = Units.BoltzmannJoulePerKelvin * temperature;
        double inverseWaveLength = Math.Sqrt(2 * Math.PI * mass * Units.KilogramPerAtomicMassUnit * thermal) / Units.PlanckJouleSecond;
        return new Contribution(1.5, Math.Log(thermal / pressure * Math.Pow(inverseWaveLength, 3)) + 2.5, 1.5);
    }

    /// <summary>Rotation; nothing for an atom.</summary>
    /// <param name="axes">The moments of inertia.</param>
    /// <param name="symmetryNumber">1 or more.</param>
    /// <param name="temperature">In K.</param>
    public static Contribution Rotation(PrincipalAxes axes, int symmetryNumber, double temperature)
    {
        double[] states = [.. axes.RotatingMoments.Select(moment =>
            8 * Math.PI * Math.PI * moment * MomentUnit * Units.BoltzmannJoulePerKelvin * temperature / (Units.PlanckJouleSecond * Units.PlanckJouleSecond))];
        return states.Length switch
        {
            0 => default,
            1 => new Contribution(1, Math.Log(states[0] / symmetryNumber) + 1, 1),
            _ => new Contribution(1.5, Math.Log(Math.Sqrt(Math.PI * states[0] * states[1] * states[2]) / symmetryNumber) + 1.5, 1.5),
        };
    }
}
