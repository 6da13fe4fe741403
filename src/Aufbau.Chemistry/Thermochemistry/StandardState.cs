namespace Aufbau.Chemistry.Thermochemistry;

/// <summary>The state to which the Gibbs free energy refers.</summary>
public enum StandardState
{
    /// <summary>The ideal gas at the pressure of the options.</summary>
    Pressure,

    /// <summary>One mole per litre, as for solutes: kT ln(V/V°) is added to G; entropies stay at the pressure.</summary>
    OneMolar,
}
