using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Json;

/// <summary>Writes an enumeration's values as lower-case words and refuses numbers.</summary>
internal sealed class NamedEnumConverter<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
