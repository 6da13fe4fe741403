using System.Collections.Frozen;
using System.Globalization;
using Aufbau.Chemistry.Constants;

namespace Aufbau.Chemistry.Elements;

/// <summary>The 118 elements.</summary>
public static class PeriodicTable
{
    private const int PicometresPerAngstrom = 100;

    private static readonly Element[] Known = Read();
    private static readonly FrozenDictionary<string, Element> BySymbol =
        Known.ToFrozenDictionary(element => element.Symbol, StringComparer.OrdinalIgnoreCase);

    /// <summary>All elements, from hydrogen to oganesson.</summary>
    public static IReadOnlyList<Element> Elements => Known;

    /// <summary>The element of a symbol.</summary>
    /// <param name="symbol">The symbol in any letter case.</param>
    /// <exception cref="ChemistryException">There is no such element; the message names the nearest.</exception>
    public static Element Find(string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return BySymbol.GetValueOrDefault(symbol)
            ?? throw new ChemistryException($"Invalid atomic symbol: '{symbol}'.{NearestName.Suggest(symbol, Known.Select(element => element.Symbol))}");
    }

    /// <summary>The element of a symbol, or null when there is none.</summary>
    /// <param name="symbol">The symbol in any letter case.</param>
    public static Element? TryFind(string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        return BySymbol.GetValueOrDefault(symbol);
    }

    /// <summary>The element of an atomic number.</summary>
    /// <param name="number">From 1 to 118.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such element.</exception>
    public static Element Number(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, Known.Length);
        return Known[number - 1];
    }

    /// <summary>The elements of a group, from the top.</summary>
    /// <param name="group">From 1 to 18.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such group.</exception>
    public static IReadOnlyList<Element> Group(int group)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(group, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(group, 18);
        return [.. Known.Where(element => element.Group == group)];
    }

    /// <summary>The elements of a period, by atomic number.</summary>
    /// <param name="period">From 1 to 7.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period.</exception>
    public static IReadOnlyList<Element> Period(int period)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(period, 7);
        return [.. Known.Where(element => element.Period == period)];
    }

    private static Element[] Read()
    {
        Dictionary<string, string[]> masses = EmbeddedTable.Rows("masses.csv", ',').ToDictionary(row => row[0], StringComparer.Ordinal);
        return [.. EmbeddedTable.Rows("elements.csv", ',').Select(row => Parse(row, masses[row[1]]))];
    }

    private static Element Parse(string[] row, string[] masses) => new(
        Integer(row[0]),
        row[1],
        row[2],
        row[4].Length == 0 ? null : Integer(row[4]),
        Integer(row[5]),
        row[6],
        Optional(row[7]),
        Length(row[8], PicometresPerAngstrom),
        Length(row[9], 1),
        Length(row[11], PicometresPerAngstrom),
        Length(row[12], PicometresPerAngstrom),
        Length(row[13], PicometresPerAngstrom),
        Length(row[14], 1),
        row[15].Length == 0 ? null : row[15],
        row[16],
        Optional(row[3])!.Value, // Every row has a mass.
        Integer(masses[1]),
        Optional(masses[2])!.Value,
        Optional(masses[3])!.Value);

    private static double? Length(string text, double perAngstrom) => Optional(text) / perAngstrom * Units.BohrPerAngstrom;

    private static double? Optional(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private static int Integer(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
