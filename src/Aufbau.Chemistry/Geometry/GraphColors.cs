using System.Globalization;

namespace Aufbau.Chemistry.Geometry;

/// <summary>Refines the colours of two graphs together until atoms of one colour also have neighbours of equal colours (Weisfeiler and
/// Leman 1968; Morgan 1965, doi 10.1021/c160017a018). Only atoms of one colour can be images of each other.</summary>
internal static class GraphColors
{
    /// <summary>Colours both graphs.</summary>
    /// <returns>One colour per atom of each, or null when the graphs cannot be the same.</returns>
    public static (int[] First, int[] Second)? Refine(MolecularGraph first, MolecularGraph second)
    {
        var keys = new Dictionary<(string, double), int>();
        int[] left = [.. first.Keys.Select(key => Number(keys, key))];
        int[] right = [.. second.Keys.Select(key => Number(keys, key))];
        for (int before = 0, count = keys.Count; count > before && SameHistogram(left, right);)
        {
            var signatures = new Dictionary<string, int>(StringComparer.Ordinal);
            left = Next(first, left, signatures);
            right = Next(second, right, signatures);
            (before, count) = (count, signatures.Count);
        }

        return SameHistogram(left, right) ? (left, right) : null;
    }

    private static int[] Next(MolecularGraph graph, int[] colors, Dictionary<string, int> signatures)
    {
        int[] next = new int[colors.Length];
        for (int atom = 0; atom < next.Length; atom++)
        {
            IEnumerable<int> around = graph.Neighbours[atom].Select(neighbour => colors[neighbour]).Order();
            next[atom] = Number(signatures, string.Join(',', around.Prepend(colors[atom]).Select(color => color.ToString(CultureInfo.InvariantCulture))));
        }

        return next;
    }

    private static int Number<TKey>(Dictionary<TKey, int> numbers, TKey key)
        where TKey : notnull
    {
        if (!numbers.TryGetValue(key, out int number))
        {
            number = numbers.Count;
            numbers.Add(key, number);
        }

        return number;
    }

    private static bool SameHistogram(int[] left, int[] right) => left.Order().SequenceEqual(right.Order());
}
