using System.Text.Json;
using Aufbau.Chemistry.Elements;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.QcSchema;

/// <summary>Reads a Molecule. Masses, labels, fragments and symmetry are passed over: a structure has none.</summary>
internal static class MoleculeReader
{
    /// <summary>The structure of a molecule.</summary>
    /// <exception cref="ChemistryException">It is not valid, or has ghost atoms.</exception>
    public static Structure Read(Field molecule)
    {
        string[] symbols = [.. molecule.Required("symbols").Items().Select(symbol => Symbol(symbol))];
        double[] geometry = molecule.Required("geometry").Numbers(3 * symbols.Length);
        if (molecule.Optional("real") is { } real && real.Items().Any(atom => atom.Value.ValueKind == JsonValueKind.False))
        {
            throw real.Error("ghost atoms are not supported");
        }

        int charge = molecule.Optional("molecular_charge")?.Whole() ?? 0;
        int electrons = symbols.Sum(symbol => PeriodicTable.Find(symbol).Number) - charge;
        try
        {
            return new Structure(
                symbols,
                Matrix.Create(symbols.Length, 3, geometry),
                charge,
                molecule.Optional("molecular_multiplicity")?.Whole() ?? (int.IsEvenInteger(electrons) ? 1 : 2),
                Identifiers(molecule),
                molecule.Optional("connectivity") is { } bonds ? [.. bonds.Items().Select(Bond)] : null,
                molecule.Optional("extras")?.Values());
        }
        catch (ChemistryException exception) when (!exception.Data.Contains(Field.PathName))
        {
            throw molecule.Error(exception.Message.TrimEnd('.'));
        }
    }

    private static string Symbol(Field symbol) =>
        PeriodicTable.TryFind(symbol.Text())?.Symbol ?? throw symbol.Expected("the symbol of an element");

    private static Bond Bond(Field bond)
    {
        Field[] parts = [.. bond.Items()];
        return parts.Length == 3 ? new Bond(parts[0].Whole(), parts[1].Whole(), parts[2].Number()) : throw bond.Expected("two atoms and a bond order");
    }

    private static Identifiers Identifiers(Field molecule)
    {
        Identifiers all = new(molecule.Optional("name")?.Text());
        if (molecule.Optional("identifiers") is not { } identifiers)
        {
            return all;
        }

        foreach (string name in Names.Identifiers)
        {
            all = identifiers.Optional(name) is { } value ? IdentifierNames.Set(all, name, value.Text()) : all;
        }

        return all;
    }
}
