using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Aufbau.Chemistry;

/// <summary>An immutable map from names to JSON values, in the order in which they were given: program keywords and extras.
/// Equality compares names and values, not the order.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Named values is what keywords and extras are.")]
public sealed class NamedValues : IReadOnlyCollection<KeyValuePair<string, JsonElement>>, IEquatable<NamedValues>
{
    private readonly OrderedDictionary<string, JsonElement> _values;

    private NamedValues(OrderedDictionary<string, JsonElement> values) => _values = values;

    /// <summary>No values.</summary>
    public static NamedValues Empty { get; } = new(new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal));

    /// <inheritdoc/>
    public int Count => _values.Count;

    /// <summary>The names in their order.</summary>
    public IReadOnlyList<string> Names => [.. _values.Keys];

    /// <summary>The value of a name.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    /// <exception cref="KeyNotFoundException">There is no such name.</exception>
    public JsonElement this[string name] => _values[name];

    /// <summary>Makes named values; a name given twice keeps its last value.</summary>
    /// <param name="values">Names and values.</param>
    public static NamedValues Create(IEnumerable<KeyValuePair<string, JsonElement>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var ordered = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach ((string name, JsonElement value) in values)
        {
            ordered[name] = value;
        }

        return ordered.Count == 0 ? Empty : new NamedValues(ordered);
    }

    /// <summary>Whether the name is there.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    public bool Contains(string name) => _values.ContainsKey(name);

    /// <summary>Looks a name up.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    /// <param name="value">Its value, where it was found.</param>
    public bool TryGet(string name, out JsonElement value) => _values.TryGetValue(name, out value);

    /// <summary>The value as text: a string as it is, anything else as its JSON.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    /// <returns>The text, or null when the name is absent.</returns>
    public string? Text(string name) =>
        !_values.TryGetValue(name, out JsonElement value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : value.GetRawText();

    /// <summary>The value as a number.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    /// <returns>The number, or null when the name is absent or the value is not a number.</returns>
    public double? Number(string name) =>
        _values.TryGetValue(name, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;

    /// <summary>The same values with one more or replaced.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public NamedValues With(string name, JsonElement value) => Create([.. _values, new KeyValuePair<string, JsonElement>(name, value)]);

    /// <summary>The same values with a text.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The text.</param>
    public NamedValues With(string name, string value) => With(name, JsonElement.Parse($"\"{JsonEncodedText.Encode(value)}\""));

    /// <summary>The same values with a finite number, written so that it reads back bit for bit.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">A finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not finite.</exception>
    public NamedValues With(string name, double value) => double.IsFinite(value)
        ? With(name, JsonElement.Parse(value.ToString("R", CultureInfo.InvariantCulture)))
        : throw new ArgumentOutOfRangeException(nameof(value), value, "JSON has no word for a number that is not finite.");

    /// <summary>The same values with a truth value.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The truth value.</param>
    public NamedValues With(string name, bool value) => With(name, JsonElement.Parse(value ? "true" : "false"));

    /// <summary>The same values without one name.</summary>
    /// <param name="name">The name; absent is no error.</param>
    public NamedValues Without(string name) =>
        Contains(name) ? Create(_values.Where(pair => !string.Equals(pair.Key, name, StringComparison.Ordinal))) : this;

    /// <summary>Reads a value of this project's own layout; null when the name is absent.</summary>
    /// <exception cref="ChemistryException">The value has another layout.</exception>
    internal T? Read<T>(string name)
        where T : class
    {
        if (!TryGet(name, out JsonElement value))
        {
            return null;
        }

        try
        {
            return value.Deserialize(ChemistryJson.Info<T>());
        }
        catch (JsonException exception)
        {
            throw new ChemistryException($"The entry '{name}' of the extras does not have the layout of this version: {exception.Message}", exception);
        }
    }

    /// <summary>The same values with one of this project's own layout.</summary>
    internal NamedValues Write<T>(string name, T value)
        where T : class => With(name, JsonSerializer.SerializeToElement(value, ChemistryJson.Info<T>()));

    /// <inheritdoc/>
    public bool Equals(NamedValues? other) =>
        other is not null && Count == other.Count
        && _values.All(pair => other.TryGet(pair.Key, out JsonElement value) && JsonElement.DeepEquals(pair.Value, value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NamedValues);

    /// <inheritdoc/>
    public override int GetHashCode() => _values.Keys.Aggregate(Count, (hash, name) => hash ^ StringComparer.Ordinal.GetHashCode(name));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => _values.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
