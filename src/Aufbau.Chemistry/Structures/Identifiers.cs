using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Structures;

/// <summary>Names and line notations of a structure; all optional.</summary>
/// <param name="Name">A name for people.</param>
/// <param name="NameIupac">The systematic name.</param>
/// <param name="Smiles">A SMILES as it was given.</param>
/// <param name="CanonicalSmiles">A canonical SMILES.</param>
/// <param name="CanonicalSmilesProgram">The program whose canonical form that is.</param>
/// <param name="CanonicalExplicitHydrogenSmiles">With all hydrogens.</param>
/// <param name="CanonicalIsomericSmiles">With stereochemistry.</param>
/// <param name="CanonicalIsomericExplicitHydrogenSmiles">With stereochemistry and all hydrogens.</param>
/// <param name="CanonicalIsomericExplicitHydrogenMappedSmiles">The same with atom numbers.</param>
/// <param name="Inchi">The InChI.</param>
/// <param name="Inchikey">The InChIKey.</param>
/// <param name="PubchemCid">PubChem compound id.</param>
/// <param name="PubchemSid">PubChem substance id.</param>
/// <param name="PubchemConformerid">PubChem conformer id.</param>
/// <param name="Extras">Further values.</param>
public sealed record Identifiers(
    string? Name = null,
    [property: JsonPropertyName("name_IUPAC")] string? NameIupac = null,
    string? Smiles = null,
    string? CanonicalSmiles = null,
    string? CanonicalSmilesProgram = null,
    string? CanonicalExplicitHydrogenSmiles = null,
    string? CanonicalIsomericSmiles = null,
    string? CanonicalIsomericExplicitHydrogenSmiles = null,
    string? CanonicalIsomericExplicitHydrogenMappedSmiles = null,
    string? Inchi = null,
    string? Inchikey = null,
    string? PubchemCid = null,
    string? PubchemSid = null,
    string? PubchemConformerid = null,
    NamedValues? Extras = null)
{
    /// <summary>No identifiers.</summary>
    public static Identifiers Empty { get; } = new();

    /// <summary>Further values.</summary>
    public NamedValues Extras { get; init; } = Extras ?? NamedValues.Empty;
}
