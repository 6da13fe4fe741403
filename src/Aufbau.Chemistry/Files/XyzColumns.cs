using System.Globalization;
using System.Text;
using System.Text.Json;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Files;

/// <summary>The columns of an extended xyz frame, as <c>Properties=species:S:1:pos:R:3:forces:R:3</c> names them: name, type (R real, I
/// whole number, L truth value, S text) and count.</summary>
internal sealed class XyzColumns
{
    /// <summary>The word that names the columns.</summary>
    public const string Word = "Properties=";

    /// <summary>The extras' entry that keeps further columns: <c>forces:R:3</c> to all values, atom after atom.</summary>
    private const string ExtrasName = "xyz_columns";

    private readonly List<(string Name, char Type, int Start, int Count)> _further = [];

    /// <summary>Four columns and more, of which the others are passed over.</summary>
    public static XyzColumns Plain { get; } = new() { Position = 1 };

    /// <summary>The column of the element.</summary>
    public int Species { get; private set; }

    /// <summary>The first of three columns of coordinates.</summary>
    public int Position { get; private set; }

    /// <summary>The number of columns; null for four or more.</summary>
    public int? Count { get; private set; }

    /// <summary>The columns that a comment word names.</summary>
    /// <exception cref="ChemistryException">The word is not of this form, or names no element or no position.</exception>
    public static XyzColumns Parse(string properties)
    {
        string[] parts = properties.Split(':');
        var columns = new XyzColumns { Count = 0, Species = -1, Position = -1 };
        for (int i = 0; i < parts.Length; i += 3)
        {
            if (i + 2 >= parts.Length || parts[i + 1] is not ("R" or "I" or "L" or "S") || !int.TryParse(parts[i + 2], NumberStyles.None, CultureInfo.InvariantCulture, out int count) || count is < 1 or > 10_000)
            {
                throw new ChemistryException($"expected 'Properties=' with name:type:count and types R, I, L or S, found '{properties}'");
            }

            columns.Add(parts[i], parts[i + 1][0], count);
        }

        return columns.Species >= 0 && columns.Position >= 0 ? columns
            : throw new ChemistryException($"expected 'Properties=' with species:S:1 and pos:R:3, found '{properties}'");
    }

    /// <summary>The extras with the further columns of all atoms.</summary>
    /// <param name="extras">The extras.</param>
    /// <param name="atoms">The words of each atom's line.</param>
    /// <exception cref="ChemistryException">A value is not of its column's type.</exception>
    public NamedValues Keep(NamedValues extras, IReadOnlyList<string[]> atoms)
    {
        if (_further.Count == 0)
        {
            return extras;
        }

        IEnumerable<string> columns = _further.Select(column =>
            $"\"{JsonEncodedText.Encode($"{column.Name}:{column.Type}:{column.Count}")}\":[{string.Join(",", atoms.SelectMany(words => words.Skip(column.Start).Take(column.Count)).Select(word => Json(word, column.Type)))}]");
        return extras.With(ExtrasName, JsonElement.Parse($"{{{string.Join(",", columns)}}}"));
    }

    /// <summary>The kept columns of a structure: the end of the word, and the end of each atom's line.</summary>
    public static (string Word, IReadOnlyList<string> Atoms) Kept(Structure structure)
    {
        var word = new StringBuilder("Properties=species:S:1:pos:R:3");
        StringBuilder[] lines = [.. structure.Symbols.Select(_ => new StringBuilder())];
        if (structure.Extras.TryGet(ExtrasName, out JsonElement kept) && kept.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty column in kept.EnumerateObject().Where(column => column.Value.ValueKind == JsonValueKind.Array))
            {
                string[] values = [.. column.Value.EnumerateArray().Select(Text)];
                int count = values.Length / lines.Length;
                if (values.Length == count * lines.Length && column.Name.EndsWith($":{count}", StringComparison.Ordinal) && !column.Name.Any(char.IsWhiteSpace))
                {
                    word.Append(':').Append(column.Name);
                    for (int i = 0; i < values.Length; i++)
                    {
                        lines[i / count].Append(' ').Append(values[i]);
                    }
                }
            }
        }

        return (word.ToString(), [.. lines.Select(line => line.ToString())]);
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!, // The kind is String.
        JsonValueKind.True => "T",
        JsonValueKind.False => "F",
        JsonValueKind.Null => "nan",
        _ => value.GetRawText(),
    };

    private static string Json(string word, char type) => type switch
    {
        'S' => $"\"{JsonEncodedText.Encode(word)}\"",
        'L' when word is "T" or "true" or "True" or "TRUE" => "true",
        'L' when word is "F" or "false" or "False" or "FALSE" => "false",
        'I' when long.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole) => whole.ToString(CultureInfo.InvariantCulture),
        'R' when double.TryParse(word.Replace('D', 'E').Replace('d', 'e'), NumberStyles.Float, CultureInfo.InvariantCulture, out double real) =>
            double.IsFinite(real) ? real.ToString("R", CultureInfo.InvariantCulture) : "null",
        _ => throw new ChemistryException($"'{word}' is not of the type {type} of its column"),
    };

    private void Add(string name, char type, int count)
    {
        int start = Count!.Value; // Set before the columns are added.
        Count += count;
        switch (name, type, count)
        {
            case ("species" or "symbols", 'S', 1) or ("Z" or "numbers" or "atomic_numbers", 'I', 1) when Species < 0:
                Species = start;
                break;
            case ("pos" or "positions", 'R', 3) when Position < 0:
                Position = start;
                break;
            default:
                _further.Add((name, type, start, count));
                break;
        }
    }
}
