using System.Collections.Frozen;

namespace Aufbau.Programs.Xtb;

/// <summary>Solvents of xtb 6.5.1's ALPB and GBSA models (from its own help text), with the names that chemists use for them.</summary>
internal static class XtbSolvents
{
    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>
    {
        ["h2o"] = "water",
        ["dichloromethane"] = "ch2cl2",
        ["dcm"] = "ch2cl2",
        ["methylene chloride"] = "ch2cl2",
        ["chloroform"] = "chcl3",
        ["carbon disulfide"] = "cs2",
        ["1,4-dioxane"] = "dioxane",
        ["n,n-dimethylformamide"] = "dmf",
        ["dimethyl sulfoxide"] = "dmso",
        ["diethyl ether"] = "ether",
        ["ethyl acetate"] = "ethylacetate",
        ["furan"] = "furane",
        ["n-hexane"] = "hexane",
        ["meoh"] = "methanol",
        ["mecn"] = "acetonitrile",
        ["tetrahydrofuran"] = "thf",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>xtb's names for ALPB.</summary>
    public static IReadOnlyList<string> Alpb { get; } =
    [
        "acetone", "acetonitrile", "aniline", "benzaldehyde", "benzene", "ch2cl2", "chcl3", "cs2", "dioxane", "dmf", "dmso", "ether",
        "ethylacetate", "furane", "hexadecane", "hexane", "methanol", "nitromethane", "octanol", "woctanol", "phenol", "toluene", "thf", "water",
    ];

    /// <summary>xtb's names for GBSA.</summary>
    public static IReadOnlyList<string> Gbsa { get; } =
    [
        "acetone", "acetonitrile", "benzene", "ch2cl2", "chcl3", "cs2", "dmf", "dmso", "ether", "water", "methanol", "hexane", "thf", "toluene",
    ];

    /// <summary>All names that may be typed.</summary>
    public static IEnumerable<string> Names => [.. Alpb, .. Aliases.Keys.Order(StringComparer.Ordinal)];

    /// <summary>xtb's name of a solvent, or null when the model does not have it.</summary>
    public static string? Find(string name, IReadOnlyList<string> model)
    {
        string own = Aliases.GetValueOrDefault(name.Trim(), name.Trim());
        return model.FirstOrDefault(solvent => string.Equals(solvent, own, StringComparison.OrdinalIgnoreCase));
    }
}
