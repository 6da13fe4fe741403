using System.Text.Json;

namespace Aufbau.Chemistry.QcSchema;

/// <summary>A value of a QCSchema document and the way to it, so that errors can say where they are.</summary>
internal readonly record struct Field(JsonElement Value, string Path)
{
    /// <summary>What an error's <see cref="Exception.Data"/> calls the way to its value.</summary>
    public const string PathName = "path";

    /// <summary>A member that is there and not null.</summary>
    public Field? Optional(string name) =>
        Value.ValueKind == JsonValueKind.Object && Value.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? new Field(value, Path.Length == 0 ? name : $"{Path}.{name}")
            : null;

    /// <summary>A member that must be there.</summary>
    /// <exception cref="ChemistryException">It is not, or null.</exception>
    public Field Required(string name) =>
        Optional(name) ?? throw (Value.ValueKind == JsonValueKind.Object ? Error($"the field '{name}' is missing") : Expected("an object"));

    /// <summary>The text.</summary>
    /// <exception cref="ChemistryException">It is none.</exception>
    public string Text() => Value.ValueKind == JsonValueKind.String ? Value.GetString()! : throw Expected("a text"); // The kind is String.

    /// <summary>The number; not a number where it is null.</summary>
    /// <exception cref="ChemistryException">It is none, or too large.</exception>
    public double Number() =>
        Value.ValueKind == JsonValueKind.Null ? double.NaN
        : Value.ValueKind == JsonValueKind.Number && Value.GetDouble() is var number && double.IsFinite(number) ? number
        : throw Expected("a finite number");

    /// <summary>The whole number, which may be written as 1.0.</summary>
    /// <exception cref="ChemistryException">It is none.</exception>
    public int Whole() =>
        Value.ValueKind == JsonValueKind.Number && Value.GetDouble() is var number && number == Math.Truncate(number) && Math.Abs(number) <= int.MaxValue
            ? (int)number
            : throw Expected("a whole number");

    /// <summary>The items of a list.</summary>
    /// <exception cref="ChemistryException">It is none.</exception>
    public IEnumerable<Field> Items()
    {
        if (Value.ValueKind != JsonValueKind.Array)
        {
            throw Expected("a list");
        }

        string path = Path;
        return Value.EnumerateArray().Select((item, index) => new Field(item, $"{path}[{index}]"));
    }

    /// <summary>The numbers of a list of any depth, in their order.</summary>
    /// <exception cref="ChemistryException">It is none, or their number is another.</exception>
    public double[] Numbers(int? count = null)
    {
        var numbers = new List<double>();
        Collect(numbers);
        return count is null || numbers.Count == count ? [.. numbers] : throw Expected($"{count} numbers", $"{numbers.Count}");
    }

    /// <summary>The members of an object; none of an absent one.</summary>
    public NamedValues Values() => Value.ValueKind == JsonValueKind.Object
        ? NamedValues.Create(Value.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value)))
        : throw Expected("an object");

    /// <summary>An error about this value.</summary>
    public ChemistryException Error(string what)
    {
        var error = new ChemistryException($"{(Path.Length == 0 ? "" : $"{Path}: ")}{what}.");
        error.Data[PathName] = Path;
        return error;
    }

    /// <summary>An error about a value of another kind than expected.</summary>
    public ChemistryException Expected(string what, string? found = null) => Error($"expected {what}, found {found ?? Value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        _ => Value.GetRawText() is { Length: > 40 } text ? $"{text[..40]}..." : Value.GetRawText(),
    }}");

    private void Collect(List<double> numbers)
    {
        if (Value.ValueKind != JsonValueKind.Array)
        {
            throw Expected("a list of numbers");
        }

        foreach (Field item in Items())
        {
            if (item.Value.ValueKind == JsonValueKind.Array)
            {
                item.Collect(numbers);
            }
            else
            {
                numbers.Add(item.Number());
            }
        }
    }
}
