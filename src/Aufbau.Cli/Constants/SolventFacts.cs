namespace Aufbau.Cli.Constants;

/// <summary>A solvent for continuum models.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Dielectric">The static relative permittivity near room temperature.</param>
/// <param name="Source">Where the value comes from.</param>
/// <param name="IsDoubtful">Whether the value is probably wrong.</param>
/// <param name="Notes">What a reader must know; empty when there is nothing.</param>
internal sealed record SolventFacts(string Name, double Dielectric, string Source, bool IsDoubtful, string Notes);
