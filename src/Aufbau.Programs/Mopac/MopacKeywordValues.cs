using System.Globalization;
using System.Text.Json;
using Aufbau.Chemistry;

namespace Aufbau.Programs.Mopac;

/// <summary>Reads single values of keywords, with errors that name the keyword.</summary>
internal sealed class MopacKeywordValues(NamedValues keywords)
{
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

    private JsonElement? Find(string name)
    {
        MopacKeyword keyword = MopacKeywords.Known.First(known => known.Name == name);
        return keywords.TryGet(name, out JsonElement value) || (keyword.Alias is not null && keywords.TryGet(keyword.Alias, out value)) ? value : null;
    }

    private static ChemistryException Wrong(string name, JsonElement value, string expected) =>
        new($"The keyword {name} is {value.GetRawText()}, but must be {expected}.");
}
