namespace Aufbau.Cli.Structures;

/// <summary>What is known of a structure.</summary>
/// <param name="Name">Its name, or null.</param>
/// <param name="Formula">The formula in Hill's order.</param>
/// <param name="Atoms">How many atoms it has.</param>
/// <param name="Electrons">How many electrons it has.</param>
/// <param name="Charge">Its charge.</param>
/// <param name="Multiplicity">Its multiplicity.</param>
/// <param name="AverageMass">Its mass with the natural mixture of isotopes, in unified atomic mass units.</param>
/// <param name="Bonds">How many bonds it has.</param>
/// <param name="BondsAreGiven">Whether the file gives the bonds; else they are perceived from distances.</param>
/// <param name="Fragments">How many parts are not bonded to each other.</param>
/// <param name="IsLinear">Whether all atoms lie on a line.</param>
/// <param name="SymmetryNumber">The rotational symmetry number.</param>
/// <param name="MomentsOfInertia">Three, in unified atomic mass units times bohr², ascending.</param>
/// <param name="RotationalConstantsGigahertz">In GHz, descending.</param>
/// <param name="ShortestDistanceAngstrom">In angstrom; null for one atom.</param>
/// <param name="Warnings">What is odd about it.</param>
internal sealed record StructureFacts(
    string? Name,
    string Formula,
    int Atoms,
    int Electrons,
    int Charge,
    int Multiplicity,
    double AverageMass,
    int Bonds,
    bool BondsAreGiven,
    int Fragments,
    bool IsLinear,
    int? SymmetryNumber,
    IReadOnlyList<double> MomentsOfInertia,
    IReadOnlyList<double> RotationalConstantsGigahertz,
    double? ShortestDistanceAngstrom,
    IReadOnlyList<string> Warnings);
