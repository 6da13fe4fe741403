using Aufbau.Chemistry.Outputs;

namespace Aufbau.Programs.Xtb;

/// <summary>One of xtb's methods.</summary>
/// <param name="Name">Its canonical name.</param>
/// <param name="Arguments">The arguments that choose it.</param>
/// <param name="EnergyKind">Which energy it gives.</param>
/// <param name="HasElectrons">Whether it has electrons at all.</param>
/// <param name="HasSolvation">Whether it has implicit solvation.</param>
internal sealed record XtbMethod(string Name, IReadOnlyList<string> Arguments, EnergyKind EnergyKind, bool HasElectrons, bool HasSolvation)
{
    /// <summary>The methods, the best first.</summary>
    public static IReadOnlyList<XtbMethod> All { get; } =
    [
        new("GFN2-xTB", ["--gfn", "2"], EnergyKind.Total, true, true),
        new("GFN1-xTB", ["--gfn", "1"], EnergyKind.Total, true, true),
        new("GFN0-xTB", ["--gfn", "0"], EnergyKind.Total, true, false),
        new("GFN-FF", ["--gfnff"], EnergyKind.ForceField, false, true),
    ];

    /// <summary>The method of a name in any usual spelling: <c>gfn2</c>, <c>GFN2-xTB</c>, <c>GFN2xTB</c>, <c>gfnff</c>.</summary>
    public static XtbMethod? Find(string name)
    {
        string plain = Plain(name);
        return All.FirstOrDefault(method => Plain(method.Name) == plain);
    }

    private static string Plain(string name) => name.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal)
        .ToUpperInvariant().Replace("XTB", "", StringComparison.Ordinal);
}
