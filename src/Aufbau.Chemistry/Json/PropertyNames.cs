using System.Text.Json;

namespace Aufbau.Chemistry.Json;

/// <summary>Looks ahead in a document to decide which of several records it is.</summary>
internal static class PropertyNames
{
    /// <summary>The names of the properties of the object at the reader, without moving it; none of anything else.</summary>
    public static HashSet<string> Of(Utf8JsonReader reader)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (Next(ref reader))
        {
            names.Add(reader.GetString()!); // A property name is never null.
        }

        return names;
    }

    /// <summary>Moves from the beginning of an object, or from the name of one of its properties, to the name of the next.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool Next(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            reader.Skip();
        }
        else if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        return reader.Read() && reader.TokenType == JsonTokenType.PropertyName;
    }

    /// <summary>Moves from the beginning of an object to the value of one of its properties.</summary>
    /// <returns>Whether it is there.</returns>
    public static bool MoveTo(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        while (Next(ref reader))
        {
            if (reader.ValueTextEquals(name))
            {
                return reader.Read();
            }
        }

        return false;
    }
}
