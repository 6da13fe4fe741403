using System.Text.Json.Serialization;

namespace Aufbau.Architecture.Tests.Fixtures.Contracts;

/// <summary>The one JSON context of the fixtures.</summary>
[JsonSourceGenerationOptions(
    System.Text.Json.JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    Converters = [typeof(UrgencyConverter)])]
[JsonSerializable(typeof(Parcel))]
internal sealed partial class ParcelJson : JsonSerializerContext;
