namespace Aufbau.Chemistry.Geometry;

/// <summary>Permutations of atoms.</summary>
internal static class Permutations
{
    /// <summary>Compares permutations element by element.</summary>
    public static IEqualityComparer<int[]> Comparer { get; } = EqualityComparer<int[]>.Create(
        (left, right) => left.AsSpan().SequenceEqual(right),
        permutation =>
        {
            var hash = new HashCode();
            foreach (int index in permutation)
            {
                hash.Add(index);
            }

            return hash.ToHashCode();
        });

    /// <summary>Whether each product of two permutations is among them; a finite set of that kind is a group.</summary>
    public static bool FormGroup(IReadOnlyCollection<int[]> permutations)
    {
        HashSet<int[]> known = new(permutations, Comparer);
        return permutations.All(left => permutations.All(right => known.Contains(Array.ConvertAll(right, index => left[index]))));
    }
}
