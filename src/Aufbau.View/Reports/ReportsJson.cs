using System.Text.Json;
using System.Text.Json.Serialization;

namespace Aufbau.View.Reports;

/// <summary>JSON of the page's data. Its default encoder writes every character that means something in markup as an escape, so no name
/// can end the script element that holds it.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(PageData))]
internal sealed partial class ReportsJson : JsonSerializerContext;
