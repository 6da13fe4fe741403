namespace Aufbau.Chemistry;

/// <summary>Finds the valid name nearest to what a person typed, for messages about unknown names.</summary>
public static class NearestName
{
    /// <summary>The candidate with the fewest edits (insert, delete, replace, swap neighbours; Damerau 1964,
    /// doi 10.1145/363958.363994), where at most a third of the longer word, or one letter of several, may differ.</summary>
    /// <param name="typed">What was typed; letter case is ignored.</param>
    /// <param name="candidates">The valid names.</param>
    /// <returns>The nearest name, or null when none is near; the first of equals.</returns>
    public static string? Find(string typed, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(candidates);
        string? best = null;
        int fewest = int.MaxValue;
        foreach (string candidate in candidates)
        {
            int longer = Math.Max(typed.Length, candidate.Length);
            int allowed = Math.Max(1, longer / 3);
            if (Math.Abs(typed.Length - candidate.Length) > allowed)
            {
                continue;
            }

            int edits = Edits(typed.ToUpperInvariant(), candidate.ToUpperInvariant());
            if (edits <= allowed && edits < longer && edits < fewest)
            {
                (best, fewest) = (candidate, edits);
            }
        }

        return best;
    }

    /// <summary>A sentence part for messages: <c> Did you mean 'gradient'?</c>, or nothing.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="candidates">The valid names.</param>
    /// <returns>The sentence with a leading blank, or an empty text.</returns>
    public static string Suggest(string typed, IEnumerable<string> candidates) =>
        Find(typed, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    private static int Edits(string left, string right)
    {
        int[] beforeLast = new int[right.Length + 1];
        int[] last = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 1; i <= left.Length; i++)
        {
            int[] row = new int[right.Length + 1];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replace = last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last) = (last, row);
        }

        return last[right.Length];
    }
}
