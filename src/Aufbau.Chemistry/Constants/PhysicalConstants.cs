using System.Collections.Frozen;
using System.Globalization;

namespace Aufbau.Chemistry.Constants;

/// <summary>Physical constants with unit, uncertainty and source: all 355 of CODATA 2022 and nine conversion factors.</summary>
/// <remarks>CODATA: Mohr, Newell, Taylor and Tiesinga, doi 10.1103/RevModPhys.97.025002; values from
/// physics.nist.gov/cuu/Constants/Table/allascii.txt.</remarks>
public static class PhysicalConstants
{
    private const string CodataSource = "CODATA 2022, physics.nist.gov/cuu/Constants/Table/allascii.txt";

    private static readonly PhysicalConstant[] Rows = [.. EmbeddedTable.Rows("codata2022.csv", ';').Select(Parse)];
    private static readonly PhysicalConstant[] Factors = [.. ConversionFactorTable.Make(Rows)];
    private static readonly FrozenDictionary<string, PhysicalConstant> ByName =
        All.ToFrozenDictionary(constant => constant.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The 355 constants of CODATA 2022 in NIST's order.</summary>
    public static IReadOnlyList<PhysicalConstant> Codata2022 => Rows;

    /// <summary>The nine conversion factors of the QC suite, by its names, such as <c>BOHR_TO_ANGSTROM</c>.</summary>
    public static IReadOnlyList<PhysicalConstant> ConversionFactors => Factors;

    /// <summary>The conversion factors, then CODATA.</summary>
    public static IReadOnlyList<PhysicalConstant> All => [.. Factors, .. Rows];

    /// <summary>The distinct sources of all values.</summary>
    public static IReadOnlyList<string> Sources => [.. All.Select(constant => constant.Source).Distinct(StringComparer.Ordinal)];

    /// <summary>The constant of a name.</summary>
    /// <param name="name">NIST's name or the name of a conversion factor, in any letter case.</param>
    /// <exception cref="ChemistryException">There is no such constant; the message names the nearest.</exception>
    public static PhysicalConstant Find(string name) =>
        TryFind(name)
        ?? throw new ChemistryException($"There is no physical constant '{name}'.{NearestName.Suggest(name, All.Select(constant => constant.Name))}");

    /// <summary>The constant of a name, or null when there is none.</summary>
    /// <param name="name">NIST's name or the name of a conversion factor, in any letter case.</param>
    public static PhysicalConstant? TryFind(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.GetValueOrDefault(name);
    }

    private static PhysicalConstant Parse(string[] row) => new(
        row[0],
        double.Parse(row[1], CultureInfo.InvariantCulture),
        row[3].Length == 0 ? "1" : row[3],
        string.Equals(row[2], "exact", StringComparison.Ordinal) ? 0 : double.Parse(row[2], CultureInfo.InvariantCulture),
        CodataSource);
}
