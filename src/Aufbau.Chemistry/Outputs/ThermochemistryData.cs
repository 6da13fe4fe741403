namespace Aufbau.Chemistry.Outputs;

/// <summary>Ideal-gas thermochemistry of one structure. Energies in hartree, entropies and heat capacities in hartree/K.</summary>
/// <param name="TemperatureKelvin">In K.</param>
/// <param name="PressurePascal">In Pa.</param>
/// <param name="SymmetryNumber">The rotational symmetry number that was used.</param>
/// <param name="ElectronicEnergy">The energy at the bottom of the well.</param>
/// <param name="ZeroPointEnergy">Half the sum of the real modes' quanta, scaled.</param>
/// <param name="InternalEnergy">U: electronic energy, zero-point energy and thermal energies.</param>
/// <param name="Enthalpy">H = U + kT.</param>
/// <param name="EntropyTranslation">Of translation.</param>
/// <param name="EntropyRotation">Of rotation.</param>
/// <param name="EntropyVibration">Of vibration.</param>
/// <param name="EntropyElectronic">Of the electronic degeneracy.</param>
/// <param name="Entropy">The sum of the four.</param>
/// <param name="HeatCapacityConstantVolume">Cv.</param>
/// <param name="GibbsFreeEnergy">G = H - T S, with the standard state's correction.</param>
/// <param name="ImaginaryModeCount">Modes that were left out because they are imaginary.</param>
/// <param name="Conventions">One line with every convention that was used.</param>
public sealed record ThermochemistryData(
    double TemperatureKelvin,
    double PressurePascal,
    int SymmetryNumber,
    double ElectronicEnergy,
    double ZeroPointEnergy,
    double InternalEnergy,
    double Enthalpy,
    double EntropyTranslation,
    double EntropyRotation,
    double EntropyVibration,
    double EntropyElectronic,
    double Entropy,
    double HeatCapacityConstantVolume,
    double GibbsFreeEnergy,
    int ImaginaryModeCount,
    string Conventions);
