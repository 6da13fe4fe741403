namespace Aufbau.Chemistry.Elements;

/// <summary>One chemical element. A null value means that the source has none.</summary>
/// <remarks>Sources: PubChem periodic table (name, group, period, block, electronegativity, atomic radius, colour, electron configuration);
/// Cordero et al. 2008, doi 10.1039/b801115j (covalent radius: carbon sp3, low-spin Mn, Fe and Co); Pyykko et al. 2009,
/// doi 10.1002/chem.200901472 (bond radii); Alvarez 2013, doi 10.1039/C3DT50599E (van der Waals radius); NIST atomic weights and
/// isotopic compositions, doi 10.1351/PAC-REP-10-06-02 (isotope masses; Og from AME 2012); centre of NIST's standard-weight
/// interval (average mass).</remarks>
/// <param name="Number">The atomic number, 1 to 118.</param>
/// <param name="Symbol">The symbol, such as <c>Cl</c>.</param>
/// <param name="Name">The English name.</param>
/// <param name="Group">The group, 1 to 18; null for the f block.</param>
/// <param name="Period">The period, 1 to 7.</param>
/// <param name="Block">PubChem's family, such as <c>Noble gas</c>.</param>
/// <param name="Electronegativity">On Pauling's scale.</param>
/// <param name="AtomicRadius">In bohr.</param>
/// <param name="CovalentRadius">Of a single bond by Cordero, in bohr.</param>
/// <param name="SingleBondRadius">By Pyykko, in bohr.</param>
/// <param name="DoubleBondRadius">By Pyykko, in bohr.</param>
/// <param name="TripleBondRadius">By Pyykko, in bohr.</param>
/// <param name="VanDerWaalsRadius">By Alvarez, in bohr.</param>
/// <param name="Color">Six hexadecimal digits, red green blue, by Corey, Pauling and Koltun.</param>
/// <param name="ElectronConfiguration">In the notation of PubChem.</param>
/// <param name="StandardMass">PubChem's rounded standard atomic weight, in unified atomic mass units.</param>
/// <param name="MassNumber">Of the most abundant isotope, or of the best known where none is stable.</param>
/// <param name="IsotopeMass">Of that isotope, in unified atomic mass units.</param>
/// <param name="AverageMass">Of the natural mixture of isotopes, in unified atomic mass units.</param>
public sealed record Element(
    int Number,
    string Symbol,
    string Name,
    int? Group,
    int Period,
    string Block,
    double? Electronegativity,
    double? AtomicRadius,
    double? CovalentRadius,
    double? SingleBondRadius,
    double? DoubleBondRadius,
    double? TripleBondRadius,
    double? VanDerWaalsRadius,
    string? Color,
    string ElectronConfiguration,
    double StandardMass,
    int MassNumber,
    double IsotopeMass,
    double AverageMass);
