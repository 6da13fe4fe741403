namespace Aufbau.Chemistry.Outputs;

/// <summary>What Aufbau records of a single point beyond the QC suite's layout. Null means unknown or not computed.</summary>
/// <param name="Schema">The tag of this layout.</param>
/// <param name="EnergyKind">Which energy the energy is.</param>
/// <param name="Reference">The reference that ran, such as <c>restricted</c> or <c>spin-restricted, fractional occupation</c>.</param>
/// <param name="SpinSquared">The expectation value of S², where the program prints it.</param>
/// <param name="IdealSpinSquared">S(S+1).</param>
/// <param name="PartialCharges">One per atom in elementary charges, by the program's own scheme.</param>
/// <param name="HomoLumoGap">In hartree.</param>
/// <param name="DipoleDerivatives">3N x 3 in elementary charges: row = coordinate, column = dipole component.</param>
/// <param name="InfraredIntensities">In km/mol, one per wavenumber.</param>
/// <param name="ProgramWavenumbers">The program's own wavenumbers in 1/cm, without translations and rotations.</param>
/// <param name="ProgramInfraredIntensities">The program's own intensities in km/mol, one per wavenumber of its own.</param>
/// <param name="ProgramGibbsFreeEnergy">The program's own Gibbs free energy in hartree, by its own conventions.</param>
/// <param name="HessianAsymmetry">The largest |H_ij - H_ji| of a numerical Hessian before it was made symmetric, in hartree/bohr².</param>
/// <param name="GradientRms">Root mean square of the gradient's components, in hartree/bohr, where a Hessian was computed.</param>
/// <param name="IsStationaryPoint">Whether that gradient is small enough for frequencies to mean what they say.</param>
/// <param name="Thermochemistry">Ideal-gas thermochemistry.</param>
/// <param name="Decided">Settings that were not given but decided the number, by name.</param>
/// <param name="Warnings">Sentences for people.</param>
public sealed record SinglePointDetails(
    string Schema = SinglePointDetails.CurrentSchema,
    EnergyKind? EnergyKind = null,
    string? Reference = null,
    double? SpinSquared = null,
    double? IdealSpinSquared = null,
    IReadOnlyList<double>? PartialCharges = null,
    double? HomoLumoGap = null,
    Matrix? DipoleDerivatives = null,
    IReadOnlyList<double>? InfraredIntensities = null,
    IReadOnlyList<double>? ProgramWavenumbers = null,
    IReadOnlyList<double>? ProgramInfraredIntensities = null,
    double? ProgramGibbsFreeEnergy = null,
    double? HessianAsymmetry = null,
    double? GradientRms = null,
    bool? IsStationaryPoint = null,
    ThermochemistryData? Thermochemistry = null,
    IReadOnlyDictionary<string, string>? Decided = null,
    IReadOnlyList<string>? Warnings = null)
{
    /// <summary>The tag of the layout that this version writes.</summary>
    public const string CurrentSchema = "aufbau.single_point/1";

    /// <summary>Nothing known.</summary>
    public static SinglePointDetails None { get; } = new();

    /// <summary>One per atom in elementary charges, by the program's own scheme.</summary>
    public IReadOnlyList<double>? PartialCharges { get; init => field = ValueList<double>.CopyOrNull(value); } = ValueList<double>.CopyOrNull(PartialCharges);

    /// <summary>In km/mol, one per wavenumber.</summary>
    public IReadOnlyList<double>? InfraredIntensities { get; init => field = ValueList<double>.CopyOrNull(value); } = ValueList<double>.CopyOrNull(InfraredIntensities);

    /// <summary>The program's own wavenumbers in 1/cm, without translations and rotations.</summary>
    public IReadOnlyList<double>? ProgramWavenumbers { get; init => field = ValueList<double>.CopyOrNull(value); } = ValueList<double>.CopyOrNull(ProgramWavenumbers);

    /// <summary>The program's own intensities in km/mol, one per wavenumber of its own.</summary>
    public IReadOnlyList<double>? ProgramInfraredIntensities { get; init => field = ValueList<double>.CopyOrNull(value); } = ValueList<double>.CopyOrNull(ProgramInfraredIntensities);

    /// <summary>Settings that were not given but decided the number, by name.</summary>
    public IReadOnlyDictionary<string, string> Decided { get; init => field = ValueMap<string>.Copy(value); } = ValueMap<string>.Copy(Decided);

    /// <summary>Sentences for people.</summary>
    public IReadOnlyList<string> Warnings { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Copy(Warnings);
}
