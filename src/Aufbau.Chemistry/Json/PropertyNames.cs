using System.Text.Json;

namespace Aufbau.Chemistry.Json;

/// <summary>Looks ahead in a document to decide which of several records it is.</summary>
internal static class PropertyNames
{
    /// <summary>The names of an object's properties, without moving the reader.</summary>
    public static HashSet<string> Of(Utf8JsonReader reader)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            names.Add(reader.GetString()!); // A property name is never null.
            reader.Skip();
        }

        return names;
    }

    /// <summary>Whether the first item of an object's list has, in an object of its own, a list: that list's name in that object.</summary>
    public static bool FirstItemHas(Utf8JsonReader reader, string list, string inner, string name)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.TryGetProperty(list, out JsonElement items)
            && items.ValueKind == JsonValueKind.Array
            && items.GetArrayLength() > 0
            && items[0].TryGetProperty(inner, out JsonElement data)
            && data.ValueKind == JsonValueKind.Object
            && data.TryGetProperty(name, out _);
    }
}
