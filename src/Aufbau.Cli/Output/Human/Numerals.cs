using System.Globalization;
using Aufbau.Chemistry.Constants;

namespace Aufbau.Cli.Output.Human;

/// <summary>Numbers with units, as people read them.</summary>
internal static class Numerals
{
    /// <summary>An energy: eight decimals of a hartree.</summary>
    /// <param name="hartree">In hartree, or null.</param>
    public static string? Energy(double? hartree) => hartree is { } value ? $"{Fixed(value, 8)} hartree" : null;

    /// <summary>A heat of formation, with the unit that chemists use for it.</summary>
    /// <param name="hartree">In hartree, or null.</param>
    public static string? Heat(double? hartree) => hartree is null ? null : $"{Energy(hartree)} ({Kilocalories(hartree)})";

    /// <summary>A difference of energies in kcal/mol.</summary>
    /// <param name="hartree">In hartree, or null.</param>
    public static string? Kilocalories(double? hartree) =>
        hartree is { } value ? $"{Fixed(value * Units.KilocaloriePerMolePerHartree, 2)} kcal/mol" : null;

    /// <summary>An entropy in cal/(mol K).</summary>
    /// <param name="hartreePerKelvin">In hartree/K, or null.</param>
    public static string? Entropy(double? hartreePerKelvin) =>
        hartreePerKelvin is { } value ? $"{Fixed(value * Units.KilocaloriePerMolePerHartree * 1000, 2)} cal/(mol K)" : null;

    /// <summary>A gap in electronvolt.</summary>
    /// <param name="hartree">In hartree, or null.</param>
    public static string? Electronvolt(double? hartree) => hartree is { } value ? $"{Fixed(value * Units.ElectronvoltPerHartree, 3)} eV" : null;

    /// <summary>A gradient: two digits.</summary>
    /// <param name="hartreePerBohr">In hartree/bohr, or null.</param>
    public static string? Gradient(double? hartreePerBohr) =>
        hartreePerBohr is { } value ? $"{value.ToString("0.0e+0", CultureInfo.InvariantCulture)} hartree/bohr" : null;

    /// <summary>A number with so many decimals.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">The decimals.</param>
    public static string Fixed(double value, int decimals) => value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
