using System.Globalization;
using System.Text.Json;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Outputs;

namespace Aufbau.Programs.Running;

/// <summary>Reads single values of keywords, by name or alias, with errors that name the keyword. Each method returns null (or the fallback)
/// where the keyword was not given, and throws a <see cref="ChemistryException"/> where its value cannot be.</summary>
/// <param name="keywords">What was given.</param>
/// <param name="known">The program's keywords.</param>
internal sealed class KeywordValues(NamedValues keywords, IReadOnlyList<Keyword> known)
{
    /// <summary>The failure of a keyword that was given by both of its names, or null.</summary>
    public Failure? Twice() =>
        known.FirstOrDefault(keyword => keyword.Alias is not null && keywords.Contains(keyword.Name) && keywords.Contains(keyword.Alias)) is { } twice
            ? InputChecks.Refuse("input.keyword", $"The keywords {twice.Name} and {twice.Alias} are the same; give one of them.")
            : null;

    /// <summary>The value as it was given, or null.</summary>
    public JsonElement? Find(string name)
    {
        Keyword keyword = known.First(one => one.Name == name);
        return keywords.TryGet(name, out JsonElement value) || (keyword.Alias is not null && keywords.TryGet(keyword.Alias, out value)) ? value : null;
    }

    public double? Number(string name, double least, double most) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.GetDouble() >= least && value.GetDouble() <= most => value.GetDouble(),
        { } value => throw Wrong(name, value, $"a number from {least.ToString(CultureInfo.InvariantCulture)} to {most.ToString(CultureInfo.InvariantCulture)}"),
    };

    public int? Integer(string name, int least, int most) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out int whole) && whole >= least && whole <= most => whole,
        { } value => throw Wrong(name, value, $"a whole number from {least} to {most}"),
    };

    public bool Truth(string name, bool fallback) => Find(name) switch
    {
        null => fallback,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { } value => throw Wrong(name, value, "true or false"),
    };

    public string? Text(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        { } value => throw Wrong(name, value, "a text"),
    };

    public string? OneOf(string name, string[] allowed) =>
        Text(name) is not { } text ? null
        : allowed.FirstOrDefault(known => string.Equals(known, text, StringComparison.OrdinalIgnoreCase))
            ?? throw new ChemistryException($"The keyword {name} cannot be '{text}'.{NearestName.Suggest(text, allowed)} It can be: {string.Join(", ", allowed)}.");

    /// <summary>Names the keyword in what a reader of structured values complains about.</summary>
    public static T Explain<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ChemistryException exception)
        {
            throw new ChemistryException($"The keyword {name} is wrong: {exception.Message}.", exception);
        }
    }

    private static ChemistryException Wrong(string name, JsonElement value, string expected) =>
        new($"The keyword {name} is {value.GetRawText()}, but must be {expected}.");
}
