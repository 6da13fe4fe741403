using Aufbau.Chemistry.Structures;

namespace Aufbau.View.Structures;

/// <summary>Molecular formulas in Hill's order: carbon, hydrogen, then the alphabet; without carbon the alphabet alone
/// (doi 10.1021/ja02046a005).</summary>
internal static class HillFormula
{
    /// <summary>The formula with subscripts, and the charge as a superscript.</summary>
    /// <param name="structure">The structure.</param>
    public static Html Markup(Structure structure)
    {
        Html atoms = Html.Join(Counts(structure).Select(element => element.Count == 1
            ? Html.Of($"{element.Symbol}")
            : Html.Of($"{element.Symbol}<sub>{element.Count}</sub>")));
        return structure.Charge == 0 ? atoms : Html.Of($"{atoms}<sup>{Charge(structure.Charge)}</sup>");
    }

    /// <summary>Element symbols and how often each occurs, in Hill's order.</summary>
    /// <param name="structure">The structure.</param>
    public static IReadOnlyList<(string Symbol, int Count)> Counts(Structure structure)
    {
        bool organic = structure.Symbols.Contains("C");
        return
        [
            .. structure.Symbols
                .CountBy(symbol => symbol)
                .OrderBy(element => !organic ? 2 : element.Key switch { "C" => 0, "H" => 1, _ => 2 })
                .ThenBy(element => element.Key, StringComparer.Ordinal)
                .Select(element => (element.Key, element.Value)),
        ];
    }

    private static string Charge(int charge)
    {
        string sign = charge > 0 ? "+" : "\u2212";
        return Math.Abs(charge) == 1 ? sign : Number.Fixed(Math.Abs(charge), 0) + sign;
    }
}
