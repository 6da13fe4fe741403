using Aufbau.Chemistry.Elements;

namespace Aufbau.Programs.Mopac;

/// <summary>One of MOPAC's methods.</summary>
/// <param name="Name">Its canonical name, which is MOPAC's keyword.</param>
/// <param name="Elements">The elements that it has parameters for: symbols and ranges by atomic number.</param>
internal sealed record MopacMethod(string Name, string Elements)
{
    // Source: one calculation of every element with hydrogen by every method, MOPAC 22.0.6.
    private const string Pm6 = "H-La Lu-Bi Rn";
    private const string Am1 = "H-Ca Zn-Sr Mo In-Ba Hg-Bi";
    private const string Pm3 = "H-Ca Zn-Sr Cd-Ba Hg-Bi";
    private const string Rm1 = "H C-F P-Cl Br I La-Lu";
    private const string Mndo = "H-Ca Zn-Sr In-Ba Hg-Bi";
    private const string MndoD = "H-Cl Zn Br Cd I Hg";

    /// <summary>The methods, the best first. All give heats of formation. Left out: PM7-TS, which computes no single point; INDO, whose
    /// energy is another; PM8, whose parameters are missing.</summary>
    public static IReadOnlyList<MopacMethod> All { get; } =
    [
        new("PM7", Pm6),
        new("PM6", Pm6),
        new("PM6-D3H4", Pm6),
        new("PM6-D3H4X", Pm6),
        new("PM6-D3", Pm6),
        new("PM6-DH+", Pm6),
        new("PM6-DH2", Pm6),
        new("PM6-DH2X", Pm6),
        new("PM6-ORG", Pm6),
        new("RM1", Rm1),
        new("PM3", Pm3),
        new("AM1", Am1),
        new("MNDO", Mndo),
        new("MNDOD", MndoD),
    ];

    /// <summary>The method of a name in any usual spelling: <c>pm7</c>, <c>PM6D3H4</c>, <c>MNDO-d</c>.</summary>
    public static MopacMethod? Find(string name) => All.FirstOrDefault(method => Plain(method.Name) == Plain(name));

    /// <summary>Whether the method has parameters for an element.</summary>
    public bool Has(int atomicNumber) => Elements.Split(' ').Any(part =>
        atomicNumber >= PeriodicTable.Find(part.Split('-')[0]).Number && atomicNumber <= PeriodicTable.Find(part.Split('-')[^1]).Number);

    private static string Plain(string name) =>
        name.Trim().Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal).ToUpperInvariant();
}
