using System.Collections;

namespace Aufbau.Chemistry;

/// <summary>An immutable copy of a list. Equality compares the items, so that records that hold it compare by value.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>Copies a list; null is empty.</summary>
    /// <exception cref="ChemistryException">An item is null.</exception>
    public static ValueList<T> Copy(IReadOnlyList<T>? items) =>
        items is ValueList<T> same ? same : items is null or { Count: 0 } ? Empty : Own([.. items]);

    /// <summary>Copies an optional list; an empty one says as little as none.</summary>
    /// <exception cref="ChemistryException">An item is null.</exception>
    public static ValueList<T>? CopyOrNull(IReadOnlyList<T>? items) => items is null or { Count: 0 } ? null : Copy(items);

    /// <summary>Takes the array without a copy; the caller must not keep it.</summary>
    /// <exception cref="ChemistryException">An item is null.</exception>
    public static ValueList<T> Own(T[] items)
    {
        if (!typeof(T).IsValueType && Array.FindIndex(items, item => item is null) is >= 0 and int index)
        {
            throw new ChemistryException($"Item {index} of a list is null.");
        }

        return new ValueList<T>(items);
    }

    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items, EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode() => _items.Length == 0 ? 0 : HashCode.Combine(_items.Length, _items[0], _items[^1]);

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
