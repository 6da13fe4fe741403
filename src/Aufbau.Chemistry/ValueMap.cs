using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Aufbau.Chemistry;

/// <summary>An immutable copy of a map from names. Equality compares names and values, not the order.</summary>
internal sealed class ValueMap<T> : IReadOnlyDictionary<string, T>, IEquatable<ValueMap<T>>
    where T : class
{
    private readonly OrderedDictionary<string, T> _values;

    private ValueMap(OrderedDictionary<string, T> values) => _values = values;

    public static ValueMap<T> Empty { get; } = new(new OrderedDictionary<string, T>(StringComparer.Ordinal));

    public int Count => _values.Count;

    public IEnumerable<string> Keys => _values.Keys;

    public IEnumerable<T> Values => _values.Values;

    public T this[string key] => _values[key];

    /// <summary>Copies a map; null is empty.</summary>
    /// <exception cref="ChemistryException">A value is null.</exception>
    public static ValueMap<T> Copy(IReadOnlyDictionary<string, T>? values)
    {
        if (values is null or { Count: 0 })
        {
            return Empty;
        }

        var copy = new OrderedDictionary<string, T>(values.Count, StringComparer.Ordinal);
        foreach ((string name, T value) in values)
        {
            copy.Add(name, value ?? throw new ChemistryException($"The entry '{name}' is null."));
        }

        return new ValueMap<T>(copy);
    }

    public bool ContainsKey(string key) => _values.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out T value) => _values.TryGetValue(key, out value);

    public bool Equals(ValueMap<T>? other) =>
        other is not null && Count == other.Count && _values.All(pair => other.TryGetValue(pair.Key, out T? value) && pair.Value.Equals(value));

    public override bool Equals(object? obj) => Equals(obj as ValueMap<T>);

    public override int GetHashCode() => _values.Keys.Aggregate(Count, (hash, name) => hash ^ StringComparer.Ordinal.GetHashCode(name));

    public IEnumerator<KeyValuePair<string, T>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
