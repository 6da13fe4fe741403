using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Files;

/// <summary>Identifiers by their names in the layout, for comment lines.</summary>
internal static class XyzIdentifiers
{
    /// <summary>The identifiers that are there, by name.</summary>
    public static IEnumerable<(string Name, string Value)> Of(Identifiers identifiers)
    {
        JsonElement element = JsonSerializer.SerializeToElement(identifiers, ChemistryJson.Info<Identifiers>());
        return element.EnumerateObject()
            .Where(property => property.Value.ValueKind == JsonValueKind.String)
            .Select(property => (property.Name, property.Value.GetString()!)); // The kind is String.
    }

    /// <summary>The identifiers with one more.</summary>
    /// <exception cref="ChemistryException">There is no such identifier.</exception>
    public static Identifiers With(Identifiers identifiers, string name, string value)
    {
        JsonTypeInfo<Identifiers> info = ChemistryJson.Info<Identifiers>();
        string[] names = [.. info.Properties.Where(property => property.PropertyType == typeof(string)).Select(property => property.Name)];
        if (!names.Contains(name, StringComparer.Ordinal))
        {
            throw new ChemistryException($"Invalid identifier: '{name}'.{NearestName.Suggest(name, names)}");
        }

        NamedValues values = NamedValues.Create(Of(identifiers)
            .Select(pair => KeyValuePair.Create(pair.Name, JsonSerializer.SerializeToElement(pair.Value, ChemistryJson.Info<string>()))))
            .With(name, JsonSerializer.SerializeToElement(value, ChemistryJson.Info<string>()));
        return JsonSerializer.SerializeToElement(values, ChemistryJson.Info<NamedValues>()).Deserialize(info)!; // An object never reads as null.
    }
}
