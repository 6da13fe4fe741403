using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Outputs;

/// <summary>Which energy a number is. Energies of different kinds cannot be compared or added.</summary>
public enum EnergyKind
{
    /// <summary>The total electronic energy of the method, nuclear repulsion included.</summary>
    [JsonStringEnumMemberName("total")]
    Total,

    /// <summary>An enthalpy of formation at 298 K from the elements, as semi-empirical methods are fitted to.</summary>
    [JsonStringEnumMemberName("heat of formation 298 K")]
    HeatOfFormation298K,

    /// <summary>The energy of a force field, whose zero has no meaning.</summary>
    [JsonStringEnumMemberName("force field")]
    ForceField,
}
