using System.Globalization;
using Aufbau.Chemistry.Constants;

namespace Aufbau.View;

/// <summary>Numbers as a chemist writes them: invariant culture, fixed digits, a plain minus sign so that they can be copied.</summary>
internal static class Number
{
    /// <summary>What stands for a number that is not there.</summary>
    public const string Missing = "–";

    private const double JoulePerMolePerHartree = Units.KilojoulePerMolePerHartree * 1000;
    private const double JoulePerCalorie = Units.JoulePerKilocalorie / 1000;

    /// <summary>A number with so many decimals; <see cref="Missing"/> for null and for what is not finite.</summary>
    /// <param name="value">The number.</param>
    /// <param name="decimals">Digits behind the point.</param>
    public static string Fixed(double? value, int decimals)
    {
        if (value is not { } number || !double.IsFinite(number))
        {
            return Missing;
        }

        string text = number.ToString($"F{decimals}", CultureInfo.InvariantCulture);
        return text.StartsWith('-') && text.AsSpan().IndexOfAnyInRange('1', '9') < 0 ? text[1..] : text;
    }

    /// <summary>An energy in hartree, six decimals.</summary>
    /// <param name="energy">In hartree.</param>
    public static string Hartree(double? energy) => Fixed(energy, 6);

    /// <summary>A wavenumber in 1/cm, one decimal; imaginary ones, which are stored negative, end with <c>i</c>.</summary>
    /// <param name="wavenumber">In 1/cm.</param>
    public static string Wavenumber(double? wavenumber) =>
        wavenumber is < 0 ? Fixed(-wavenumber, 1) + "i" : Fixed(wavenumber, 1);

    /// <summary>An entropy in cal/mol/K, two decimals.</summary>
    /// <param name="entropy">In hartree/K.</param>
    public static string CaloriesPerMolePerKelvin(double? entropy) => Fixed(entropy * JoulePerMolePerHartree / JoulePerCalorie, 2);

    /// <summary>An entropy in J/mol/K, two decimals.</summary>
    /// <param name="entropy">In hartree/K.</param>
    public static string JoulesPerMolePerKelvin(double? entropy) => Fixed(entropy * JoulePerMolePerHartree, 2);
}
