using System.Globalization;
using System.Text.RegularExpressions;

namespace Aufbau.Chemistry.Structures;

/// <summary>Keeps the map numbers of an atom-mapped SMILES (index plus 1) right when atoms move.</summary>
internal static partial class MappedSmiles
{
    /// <summary>The identifiers after atoms have moved.</summary>
    /// <param name="identifiers">The identifiers before.</param>
    /// <param name="newOf">The new index of each old one.</param>
    public static Identifiers Renumber(Identifiers identifiers, int[] newOf)
    {
        if (identifiers.CanonicalIsomericExplicitHydrogenMappedSmiles is not { } smiles)
        {
            return identifiers;
        }

        int[] numbers = [.. MapNumber().Matches(smiles).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).Order()];
        string? renumbered = numbers.SequenceEqual(Enumerable.Range(1, newOf.Length))
            ? MapNumber().Replace(smiles, match => $":{newOf[int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) - 1] + 1}]")
            : null;
        return identifiers with { CanonicalIsomericExplicitHydrogenMappedSmiles = renumbered };
    }

    // Nine digits always fit an int.
    [GeneratedRegex(@":([0-9]{1,9})\]")]
    private static partial Regex MapNumber();
}
