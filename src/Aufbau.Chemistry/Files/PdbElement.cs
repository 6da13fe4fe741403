using Aufbau.Chemistry.Elements;

namespace Aufbau.Chemistry.Files;

/// <summary>The element of a PDB atom: columns 77 and 78, else from its name, in which the symbol ends in column 14.</summary>
internal static class PdbElement
{
    /// <summary>The symbol, or null when it cannot be told.</summary>
    public static string? Of(string line)
    {
        string given = line.Length >= 77 ? line[76..Math.Min(78, line.Length)].Trim() : "";
        string name = line[12..16];
        return Find(given) ?? (given.Length > 0 ? null : FromName(name));
    }

    private static string? FromName(string name) =>
        !char.IsAsciiLetter(name[0]) ? Find(name[1].ToString())
        : name[0] is 'H' or 'D' && name.Trim().Length == 4 ? "H" // Such as HG11, whose four letters begin one column earlier.
        : Find(name[..2].Trim()) ?? Find(name[0].ToString());

    private static string? Find(string symbol) => symbol is "D" ? "H" : symbol.Length == 0 ? null : PeriodicTable.TryFind(symbol)?.Symbol;
}
