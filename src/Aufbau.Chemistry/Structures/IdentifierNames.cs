namespace Aufbau.Chemistry.Structures;

/// <summary>The names of the identifiers as in JSON, and how each is set.</summary>
internal static class IdentifierNames
{
    private static readonly OrderedDictionary<string, Func<Identifiers, string?, Identifiers>> Setters = new(StringComparer.Ordinal)
    {
        ["name"] = (all, value) => all with { Name = value },
        ["name_IUPAC"] = (all, value) => all with { NameIupac = value },
        ["smiles"] = (all, value) => all with { Smiles = value },
        ["canonical_smiles"] = (all, value) => all with { CanonicalSmiles = value },
        ["canonical_smiles_program"] = (all, value) => all with { CanonicalSmilesProgram = value },
        ["canonical_explicit_hydrogen_smiles"] = (all, value) => all with { CanonicalExplicitHydrogenSmiles = value },
        ["canonical_isomeric_smiles"] = (all, value) => all with { CanonicalIsomericSmiles = value },
        ["canonical_isomeric_explicit_hydrogen_smiles"] = (all, value) => all with { CanonicalIsomericExplicitHydrogenSmiles = value },
        ["canonical_isomeric_explicit_hydrogen_mapped_smiles"] = (all, value) => all with { CanonicalIsomericExplicitHydrogenMappedSmiles = value },
        ["inchi"] = (all, value) => all with { Inchi = value },
        ["inchikey"] = (all, value) => all with { Inchikey = value },
        ["pubchem_cid"] = (all, value) => all with { PubchemCid = value },
        ["pubchem_sid"] = (all, value) => all with { PubchemSid = value },
        ["pubchem_conformerid"] = (all, value) => all with { PubchemConformerid = value },
    };

    /// <summary>All names in the order of the record.</summary>
    public static IReadOnlyList<string> All => [.. Setters.Keys];

    /// <summary>The identifiers with one of them set.</summary>
    /// <exception cref="ChemistryException">The name is unknown.</exception>
    public static Identifiers Set(Identifiers identifiers, string name, string? value) =>
        Setters.TryGetValue(name, out Func<Identifiers, string?, Identifiers>? set)
            ? set(identifiers, value)
            : throw new ChemistryException($"Invalid identifier: '{name}'.{NearestName.Suggest(name, Setters.Keys)}");

    /// <summary>One of the identifiers, or null when it is not set.</summary>
    /// <exception cref="ChemistryException">The name is unknown.</exception>
    public static string? Get(Identifiers identifiers, string name) => name switch
    {
        "name" => identifiers.Name,
        "name_IUPAC" => identifiers.NameIupac,
        "smiles" => identifiers.Smiles,
        "canonical_smiles" => identifiers.CanonicalSmiles,
        "canonical_smiles_program" => identifiers.CanonicalSmilesProgram,
        "canonical_explicit_hydrogen_smiles" => identifiers.CanonicalExplicitHydrogenSmiles,
        "canonical_isomeric_smiles" => identifiers.CanonicalIsomericSmiles,
        "canonical_isomeric_explicit_hydrogen_smiles" => identifiers.CanonicalIsomericExplicitHydrogenSmiles,
        "canonical_isomeric_explicit_hydrogen_mapped_smiles" => identifiers.CanonicalIsomericExplicitHydrogenMappedSmiles,
        "inchi" => identifiers.Inchi,
        "inchikey" => identifiers.Inchikey,
        "pubchem_cid" => identifiers.PubchemCid,
        "pubchem_sid" => identifiers.PubchemSid,
        "pubchem_conformerid" => identifiers.PubchemConformerid,
        _ => throw new ChemistryException($"Invalid identifier: '{name}'.{NearestName.Suggest(name, Setters.Keys)}"),
    };
}
