using Aufbau.Cli.Compute;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Output.Human;

/// <summary>Shows one result in full.</summary>
internal static class ResultView
{
    /// <summary>Shows the result.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="report">The result.</param>
    public static void Show(ConsoleText text, CalculationReport report)
    {
        string energyName = report.EnergyKind is null or "total" ? "energy" : report.EnergyKind;
        List<(string Name, string? Value)> facts =
        [
            ("structure", report.Source),
            (energyName, energyName.StartsWith("heat", StringComparison.Ordinal) ? Numerals.Heat(report.EnergyHartree) : Numerals.Energy(report.EnergyHartree)),
            ("gradient RMS", Numerals.Gradient(report.GradientRms)),
            ("HOMO-LUMO gap", Numerals.Electronvolt(report.GapHartree)),
            ("dipole", report.DipoleDebye is { } dipole ? $"{Numerals.Fixed(dipole, 3)} debye" : null),
            ("geometries", report.GeometryCount is { } count ? $"{count}" : null),
        ];
        if (report.Frequencies is { } frequencies)
        {
            text.Facts(facts);
            facts.Clear();
            FrequencyView.Modes(text, frequencies);
            facts.AddRange(FrequencyView.Facts(frequencies));
        }

        facts.AddRange(
        [
            ("result", report.ResultFile),
            ("geometry", report.GeometryFile),
            ("working folder", report.ScratchDirectory),
            ("time", report.WallTimeSeconds is { } seconds ? Duration.Format(seconds) : null),
            ("decided", report.Decided.Count == 0 ? null : string.Join(", ", report.Decided.Select(pair => $"{pair.Key} {pair.Value}"))),
        ]);
        text.Facts(facts);
    }
}
