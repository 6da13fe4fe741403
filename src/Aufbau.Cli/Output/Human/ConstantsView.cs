using System.Globalization;
using Aufbau.Chemistry.Constants;
using Aufbau.Cli.Constants;

namespace Aufbau.Cli.Output.Human;

/// <summary>Shows constants, elements and solvents.</summary>
internal static class ConstantsView
{
    /// <summary>Shows constants.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="report">The constants.</param>
    public static void Show(ConsoleText text, ConstantsReport report)
    {
        if (report.Constants is [var one])
        {
            text.Line("bold", one.Name);
            text.Facts([("value", $"{Value(one.Value)} {one.Unit}"), ("uncertainty", Uncertainty(one)), ("source", one.Source), ("notes", one.Notes)]);
            return;
        }

        text.Table(
            ["name", ">value", "unit", ">uncertainty"],
            report.Constants.Select(constant => new[] { constant.Name, Value(constant.Value), constant.Unit, Uncertainty(constant) ?? "" }));
        text.Line($"{report.Constants.Count} constants; one by its full name shows its source.");
    }

    /// <summary>Shows an element.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="report">The element.</param>
    public static void Show(ConsoleText text, ElementReport report)
    {
        text.Line("bold", $"{report.Number} {report.Symbol} {report.Name}");
        text.Facts(
        [
            ("place", $"{(report.Group is { } group ? $"group {group}, " : "")}period {report.Period}, {report.Block}"),
            ("electrons", report.ElectronConfiguration),
            ("average mass", $"{Value(report.AverageMass)} u"),
            ("isotope mass", $"{Value(report.IsotopeMass)} u ({report.Symbol}-{report.MassNumber}, most abundant)"),
            ("covalent radius", Length(report.CovalentRadius)),
            ("van der Waals radius", Length(report.VanDerWaalsRadius)),
            ("electronegativity", report.Electronegativity is { } pauling ? $"{Value(pauling)} (Pauling)" : null),
        ]);
    }

    /// <summary>Shows solvents.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="report">The solvents.</param>
    public static void Show(ConsoleText text, SolventsReport report)
    {
        text.Table(["solvent", ">dielectric constant", "notes"], report.Solvents.Select(solvent => new[] { solvent.Name, Value(solvent.Dielectric), solvent.Notes }));
        text.Line($"Source: {string.Join("; ", report.Solvents.Select(solvent => solvent.Source).Distinct())}");
    }

    private static string? Uncertainty(PhysicalConstant constant) => constant.Uncertainty switch
    {
        null => null,
        0 => "exact",
        { } value => $"{Value(value)}",
    };

    private static string? Length(double? bohr) => bohr is { } value ? $"{Numerals.Fixed(value * Units.AngstromPerBohr, 3)} angstrom" : null;

    private static string Value(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
