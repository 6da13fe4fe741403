using System.Globalization;
using System.Text.Json;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Programs.Xtb;

/// <summary>One constraint of an optimisation or a trajectory: <c>["distance", 0, 1, 1.5]</c> in angstrom, <c>["angle", 0, 1, 2, 109.5]</c> or
/// <c>["dihedral", 0, 1, 2, 3, 180]</c> in degrees, each without the value to hold what it is; or <c>["atoms", 0, 4]</c> to hold atoms where
/// they are. Atoms count from 0.</summary>
internal sealed record XtbConstraint(string Kind, IReadOnlyList<int> Atoms, double? Value)
{
    private static readonly (string Kind, int Atoms)[] Kinds = [("distance", 2), ("angle", 3), ("dihedral", 4), ("atoms", 0)];

    /// <summary>Reads the keyword's value.</summary>
    /// <exception cref="ChemistryException">Not a list of constraints, or an atom that is not there.</exception>
    public static IReadOnlyList<XtbConstraint> Read(JsonElement value, Structure structure)
    {
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.Array))
        {
            throw new ChemistryException("it is a list of constraints such as [[\"distance\", 0, 1, 1.5], [\"atoms\", 2, 3]]");
        }

        return [.. value.EnumerateArray().Select(item => ReadOne(item, structure))];
    }

    /// <summary>The line of xtb's <c>$constrain</c> or <c>$fix</c> block; atoms count from 1 there.</summary>
    public string Line()
    {
        string atoms = string.Join(", ", Atoms.Select(atom => (atom + 1).ToString(CultureInfo.InvariantCulture)));
        return Kind == "atoms" ? $"   atoms: {atoms}" : $"   {Kind}: {atoms}, {Value?.ToString("F10", CultureInfo.InvariantCulture) ?? "auto"}";
    }

    private static XtbConstraint ReadOne(JsonElement item, Structure structure)
    {
        string kind = item.GetArrayLength() > 0 && item[0].ValueKind == JsonValueKind.String ? item[0].GetString()! : "";
        if (!Kinds.Any(known => known.Kind == kind))
        {
            throw new ChemistryException($"'{item.GetRawText()}' does not begin with distance, angle, dihedral or atoms");
        }

        int count = Kinds.First(known => known.Kind == kind).Atoms;
        JsonElement[] numbers = [.. item.EnumerateArray().Skip(1)];
        bool hasValue = count > 0 && numbers.Length == count + 1 && numbers[^1].ValueKind == JsonValueKind.Number;
        JsonElement[] atoms = hasValue ? numbers[..^1] : numbers;
        if (atoms.Length == 0 || (count > 0 && atoms.Length != count))
        {
            throw new ChemistryException($"'{item.GetRawText()}' needs {(count == 0 ? "atoms" : $"{count} atoms and at most one value")}");
        }

        int[] indices = [.. atoms.Select(atom => atom.ValueKind == JsonValueKind.Number && atom.TryGetInt32(out int index) ? index : -1)];
        return indices.All(index => index >= 0 && index < structure.AtomCount) && indices.Distinct().Count() == indices.Length
            ? new XtbConstraint(kind, indices, hasValue ? numbers[^1].GetDouble() : null)
            : throw new ChemistryException($"'{item.GetRawText()}' must name different atoms from 0 to {structure.AtomCount - 1}");
    }
}
