using System.Globalization;
using System.Text.Json.Serialization;

namespace Aufbau.Chemistry.Structures;

public sealed partial record Structure
{
    /// <summary>The molecular formula in Hill's order (Hill 1900, doi 10.1021/ja02046a005): carbon first, then hydrogen, then the rest by
    /// alphabet; without carbon all by alphabet, so hydrogen bromide is <c>BrH</c>.</summary>
    [JsonIgnore]
    public string Formula => Sum(hydrogenFirst: Symbols.Contains("C", StringComparer.Ordinal));

    /// <summary>The formula as qcdata writes it: like <see cref="Formula"/>, but hydrogen precedes the rest also without carbon, so
    /// hydrogen bromide is <c>HBr</c>.</summary>
    [JsonIgnore]
    public string FormulaHydrogenFirst => Sum(hydrogenFirst: true);

    private string Sum(bool hydrogenFirst) => string.Concat(Symbols
        .CountBy(symbol => symbol, StringComparer.Ordinal)
        .OrderBy(pair => pair.Key switch { "C" => 0, "H" when hydrogenFirst => 1, _ => 2 })
        .ThenBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => pair.Value == 1 ? pair.Key : pair.Key + pair.Value.ToString(CultureInfo.InvariantCulture)));
}
