using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Constants;

/// <summary>An element. Lengths in bohr, masses in unified atomic mass units; null when the source has none.</summary>
/// <param name="Number">The atomic number.</param>
/// <param name="Symbol">The symbol.</param>
/// <param name="Name">The name.</param>
/// <param name="Group">The group, or null for the f block.</param>
/// <param name="Period">The period.</param>
/// <param name="Block">The family.</param>
/// <param name="ElectronConfiguration">The electron configuration.</param>
/// <param name="AverageMass">The mass of the natural mixture.</param>
/// <param name="MassNumber">The mass number of the most abundant isotope.</param>
/// <param name="IsotopeMass">The mass of that isotope.</param>
/// <param name="CovalentRadius">The covalent radius by Cordero et al. 2008.</param>
/// <param name="VanDerWaalsRadius">The van der Waals radius by Alvarez 2013.</param>
/// <param name="Electronegativity">On Pauling's scale.</param>
internal sealed record ElementReport(
    int Number,
    string Symbol,
    string Name,
    int? Group,
    int Period,
    string Block,
    string ElectronConfiguration,
    double AverageMass,
    int MassNumber,
    double IsotopeMass,
    double? CovalentRadius,
    double? VanDerWaalsRadius,
    double? Electronegativity) : CommandReport;
