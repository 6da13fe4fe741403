using System.Text.Json.Nodes;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.QcSchema;

/// <summary>Writes a Molecule. Its frame is fixed: QCElemental would otherwise move and turn the molecule, and gradients with it.</summary>
internal static class MoleculeWriter
{
    /// <summary>The molecule of a structure.</summary>
    public static JsonObject Write(Structure structure)
    {
        var molecule = new JsonObject
        {
            ["schema_name"] = Names.Molecule,
            ["schema_version"] = Names.MoleculeVersion,
            ["symbols"] = new JsonArray([.. structure.Symbols.Select(symbol => (JsonNode)symbol)]),
            ["geometry"] = Json.Numbers(structure.Geometry.Values.Span),
            ["molecular_charge"] = structure.Charge,
            ["molecular_multiplicity"] = structure.Multiplicity,
            ["connectivity"] = structure.Connectivity.Count == 0
                ? null
                : new JsonArray([.. structure.Connectivity.Select(bond => new JsonArray(bond.First, bond.Second, bond.Order))]),
            ["fix_com"] = true,
            ["fix_orientation"] = true,
        };
        if (structure.Identifiers.Name is { } name)
        {
            molecule["name"] = name;
        }

        var identifiers = new JsonObject();
        foreach (string known in Names.Identifiers)
        {
            if (IdentifierNames.Get(structure.Identifiers, known) is { } value)
            {
                identifiers[known] = value;
            }
        }

        if (identifiers.Count > 0)
        {
            molecule["identifiers"] = identifiers;
        }

        if (structure.Extras.Count > 0)
        {
            molecule["extras"] = Json.Object(structure.Extras);
        }

        return molecule;
    }
}
