namespace Aufbau.Chemistry.QcSchema;

/// <summary>Names that both directions use.</summary>
internal static class Names
{
    /// <summary>The version of AtomicInput and AtomicResult that is read and written.</summary>
    public const int Version = 1;

    /// <summary>The version of Molecule that belongs to it.</summary>
    public const int MoleculeVersion = 2;

    public const string Input = "qcschema_input";
    public const string Output = "qcschema_output";
    public const string Molecule = "qcschema_molecule";

    /// <summary>The entry of a result's extras that holds what QCSchema has no place for.</summary>
    public const string FurtherData = "aufbau_data";

    /// <summary>The entry of the data's extras that holds the properties that Aufbau has no place for.</summary>
    public const string FurtherProperties = "qcschema_properties";

    /// <summary>The entry of a file input's extras that holds the input of a failed operation, where it is no valid one.</summary>
    public const string FailedInput = "qcschema_input_data";

    /// <summary>The identifiers that QCSchema has as well.</summary>
    public static IReadOnlyList<string> Identifiers { get; } =
    [
        "smiles", "inchi", "inchikey", "canonical_explicit_hydrogen_smiles", "canonical_isomeric_explicit_hydrogen_mapped_smiles",
        "canonical_isomeric_explicit_hydrogen_smiles", "canonical_isomeric_smiles", "canonical_smiles", "pubchem_cid", "pubchem_sid", "pubchem_conformerid",
    ];
}
