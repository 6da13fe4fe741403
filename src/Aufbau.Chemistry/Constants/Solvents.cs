using System.Collections.Frozen;
using System.Globalization;

namespace Aufbau.Chemistry.Constants;

/// <summary>41 solvents with their dielectric constants.</summary>
public static class Solvents
{
    /// <summary>Where the values come from.</summary>
    public const string Source = "Dielectric chart, University of Washington, depts.washington.edu/eooptic/linkfiles/dielectric_chart[1].pdf";

    private const string Trifluoroethanol = "2,2,2-trifluoroethanol";
    private const string Dimethylacetamide = "n,n-dimethylacetamide";

    private static readonly (string Alias, string Name)[] AliasTable =
    [
        ("thf", "tetrahydrofuran"),
        ("dmso", "dimethyl sulfoxide"),
        ("dmf", "n,n-dimethylformamide"),
        ("dcm", "dichloromethane"),
        ("dce", "1,2-dichloroethane"),
        ("dme", "1,2-dimethoxyethane"),
        ("hmpa", "hexamethylphosphoramide"),
        ("tfa", "trifluoroacetic acid"),
        ("tfe", Trifluoroethanol),
        ("ipa", "isopropyl alcohol"),
    ];

    private static readonly Solvent[] Known = [.. EmbeddedTable.Rows("solvents.csv", ',').Select(Parse)];
    private static readonly FrozenDictionary<string, Solvent> ByName = Known
        .SelectMany(solvent => solvent.Aliases.Prepend(solvent.Name).Select(name => (Name: name, Solvent: solvent)))
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Solvent, StringComparer.OrdinalIgnoreCase);

    /// <summary>All solvents in the chart's order.</summary>
    public static IReadOnlyList<Solvent> All => Known;

    /// <summary>The solvent of a name.</summary>
    /// <param name="name">A name or an alias, such as <c>thf</c>, in any letter case.</param>
    /// <exception cref="ChemistryException">There is no such solvent; the message names the nearest.</exception>
    public static Solvent Find(string name) =>
        TryFind(name) ?? throw new ChemistryException($"There is no solvent '{name}'.{NearestName.Suggest(name, ByName.Keys.Order(StringComparer.Ordinal))}");

    /// <summary>The solvent of a name, or null when there is none.</summary>
    /// <param name="name">A name or an alias, in any letter case.</param>
    public static Solvent? TryFind(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return ByName.GetValueOrDefault(name);
    }

    private static Solvent Parse(string[] row) => new(
        row[0],
        double.Parse(row[1], CultureInfo.InvariantCulture),
        Source,
        [.. AliasTable.Where(pair => string.Equals(pair.Name, row[0], StringComparison.Ordinal)).Select(pair => pair.Alias)],
        string.Equals(row[0], Trifluoroethanol, StringComparison.Ordinal),
        Notes(row[0]));

    private static string Notes(string name) => name switch
    {
        Trifluoroethanol => "Doubtful: the chart repeats the value of trifluoroacetic acid in the row above; commonly quoted values are near 27.",
        Dimethylacetamide => "The QC suite calls this row 'n', because a comma inside the name broke its table; value and place in the alphabet are those of N,N-dimethylacetamide.",
        _ => "",
    };
}
