using System.Text.Json;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Files;

/// <summary>Identifiers by their names in the layout, for comment lines.</summary>
internal static class XyzIdentifiers
{
    private static readonly string[] Names =
        [.. ChemistryJson.Info<Identifiers>().Properties.Where(property => property.PropertyType == typeof(string)).Select(property => property.Name)];

    /// <summary>The identifiers that are there, by name.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(Identifiers identifiers) =>
        identifiers.Equals(Identifiers.Empty) ? []
        : JsonSerializer.SerializeToElement(identifiers, ChemistryJson.Info<Identifiers>()).EnumerateObject()
            .Where(property => property.Value.ValueKind == JsonValueKind.String)
            .Select(property => KeyValuePair.Create(property.Name, property.Value.GetString()!)); // The kind is String.

    /// <summary>Identifiers from names and values.</summary>
    /// <exception cref="ChemistryException">There is no such identifier.</exception>
    public static Identifiers From(IEnumerable<KeyValuePair<string, string>> values)
    {
        NamedValues all = NamedValues.Empty;
        foreach ((string name, string value) in values)
        {
            all = Names.Contains(name, StringComparer.Ordinal)
                ? all.With(name, value)
                : throw new ChemistryException($"Invalid identifier: '{name}'.{NearestName.Suggest(name, Names)}");
        }

        return all.Count == 0
            ? Identifiers.Empty
            : JsonSerializer.SerializeToElement(all, ChemistryJson.Info<NamedValues>()).Deserialize(ChemistryJson.Info<Identifiers>())!; // An object is not null.
    }
}
