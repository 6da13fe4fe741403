using System.Globalization;
using Aufbau.Chemistry.Constants;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Values;

/// <summary>Numbers of options, each with a sentence when it is none.</summary>
internal static class Numbers
{
    private static readonly (string Suffix, double Pascal)[] PressureUnits =
        [("atm", Units.PascalPerAtmosphere), ("mbar", Units.PascalPerBar / 1000), ("bar", Units.PascalPerBar), ("kPa", 1000), ("MPa", 1e6), ("Pa", 1)];

    /// <summary>Reads a whole number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="option">The option's name, for the message.</param>
    /// <param name="smallest">The smallest that makes sense.</param>
    /// <exception cref="UsageException">It is not a whole number, or too small.</exception>
    public static int Whole(string text, string option, int smallest = int.MinValue)
    {
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
        {
            throw new UsageException($"{option} takes a whole number, such as {option} {Math.Max(1, smallest)}; '{text}' is not one.");
        }

        return number >= smallest ? number : throw new UsageException($"{option} {number} is impossible: the smallest is {smallest}.");
    }

    /// <summary>Reads a number above zero.</summary>
    /// <param name="text">The text.</param>
    /// <param name="option">The option's name, for the message.</param>
    /// <param name="example">A sensible value.</param>
    /// <exception cref="UsageException">It is not a number above zero.</exception>
    public static double Positive(string text, string option, string example) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number > 0 && double.IsFinite(number)
            ? number
            : throw new UsageException($"{option} takes a number above zero, such as {option} {example}; '{text}' is not one.");

    /// <summary>Reads the displacement of numerical derivatives in bohr.</summary>
    /// <param name="text">The text.</param>
    /// <param name="option">The option's name, for the message.</param>
    /// <exception cref="UsageException">It is not a number from 1e-4, below which differences are noise, to 0.1, above which they are no derivatives.</exception>
    public static double StepBohr(string text, string option) =>
        Positive(text, option, "0.005") is >= 1e-4 and <= 0.1 and var step
            ? step
            : throw new UsageException($"{option} {text} bohr makes no derivative: take 0.0001 to 0.1, such as {option} 0.005.");

    /// <summary>Reads a temperature in kelvin, <c>310</c> or <c>310K</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="option">The option's name, for the message.</param>
    /// <exception cref="UsageException">It is not a temperature above zero.</exception>
    public static double Kelvin(string text, string option) =>
        Positive(text.EndsWith('K') ? text[..^1].TrimEnd() : text, option, "298.15");

    /// <summary>Reads a pressure: pascal, or a number with a unit.</summary>
    /// <param name="text">The text, such as <c>1atm</c>.</param>
    /// <param name="option">The option's name, for the message.</param>
    /// <exception cref="UsageException">It is not a pressure above zero.</exception>
    public static double Pascal(string text, string option)
    {
        string trimmed = text.Trim();
        foreach ((string suffix, double pascal) in PressureUnits)
        {
            if (trimmed.EndsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return pascal * Positive(trimmed[..^suffix.Length].TrimEnd(), option, "1atm");
            }
        }

        return double.TryParse(trimmed, CultureInfo.InvariantCulture, out _)
            ? Positive(trimmed, option, "101325")
            : throw new UsageException($"{option} '{text}' is not a pressure: give {option} 1atm, {option} 1bar or {option} 101325Pa.");
    }
}
