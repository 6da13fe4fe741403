namespace Aufbau.Chemistry.Constants;

/// <summary>One solvent for a continuum model.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="DielectricConstant">The static relative permittivity near room temperature, without unit.</param>
/// <param name="Source">Where the value comes from.</param>
/// <param name="Aliases">Other names by which it is found, in lower case.</param>
/// <param name="IsDoubtful">Whether the source's value is probably wrong; then <paramref name="Notes"/> says why, and the value must not
/// be used without telling the user.</param>
/// <param name="Notes">What a reader must know; empty when there is nothing.</param>
public sealed record Solvent(
    string Name,
    double DielectricConstant,
    string Source,
    IReadOnlyList<string> Aliases,
    bool IsDoubtful = false,
    string Notes = "");
