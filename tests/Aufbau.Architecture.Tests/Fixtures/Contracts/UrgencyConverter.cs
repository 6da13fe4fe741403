using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aufbau.Architecture.Tests.Fixtures.Contracts;

/// <summary>Writes the enum as a string and refuses numbers.</summary>
internal sealed class UrgencyConverter() : JsonStringEnumConverter<Urgency>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false);
