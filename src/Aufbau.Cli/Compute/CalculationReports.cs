using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Outputs;
using Aufbau.Cli.Frequencies;

namespace Aufbau.Cli.Compute;

/// <summary>Takes from an output what people look for first, so that the output itself need not stay in memory.</summary>
internal static class CalculationReports
{
    /// <summary>The report of an output.</summary>
    /// <param name="planned">What was planned.</param>
    /// <param name="output">What came of it.</param>
    /// <param name="isStopped">Whether the whole run was stopped.</param>
    public static CalculationReport Of(PlannedCalculation planned, ProgramOutput output, bool isStopped)
    {
        CalculationStatus status = output.Success ? CalculationStatus.Succeeded
            : isStopped && output.Failure?.Kind == FailureKind.Cancelled ? CalculationStatus.Stopped
            : CalculationStatus.Failed;
        var report = new CalculationReport(planned.Name, planned.Source, status)
        {
            EnergyHartree = Finite(output.Energy),
            WallTimeSeconds = output.Provenance.WallTimeSeconds,
            Failure = output.Success ? null : Failure(output),
        };
        return output.Data switch
        {
            SinglePointData data => WithPoint(report, data),
            OptimizationData data => (data.Trajectory is [.., { Data: SinglePointData last }] ? WithPoint(report, last) : report) with { GeometryCount = data.Trajectory.Count },
            ScanData data => report with { GeometryCount = data.Trajectory.Count },
            ConformerSearchData data => report with { GeometryCount = data.Conformers.Count },
            DynamicsData data => report with { GeometryCount = data.Frames.Count },
            _ => report,
        };
    }

    /// <summary>The report of a structure that cannot be computed.</summary>
    /// <param name="refused">The structure.</param>
    public static CalculationReport Of(RefusedStructure refused) => Failed(refused.Name, refused.Source, "input", "input.refused", refused.Reason);

    /// <summary>A report of a failure without an output.</summary>
    /// <param name="name">The calculation's name.</param>
    /// <param name="source">Where its structure comes from.</param>
    /// <param name="kind">The kind of the failure.</param>
    /// <param name="code">Its code.</param>
    /// <param name="reason">Its sentence.</param>
    public static CalculationReport Failed(string name, string source, string kind, string code, string reason) =>
        new(name, source, CalculationStatus.Failed) { Failure = new FailureReport(kind, code, reason, null) };

    private static CalculationReport WithPoint(CalculationReport report, SinglePointData data)
    {
        SinglePointDetails details = data.Details;
        return report with
        {
            EnergyKind = details.EnergyKind is { } kind ? Word(kind) : null,
            GradientRms = details.GradientRms ?? (data.Gradient is null ? null : Rms(data.Gradient.Values.Span)),
            GapHartree = Finite(details.HomoLumoGap),
            DipoleDebye = data.Dipole is [var x, var y, var z] ? Math.Sqrt((x * x) + (y * y) + (z * z)) * Units.DebyePerElementaryChargeBohr : null,
            Frequencies = data.Wavenumbers.Count > 0 || details.Thermochemistry is not null ? FrequencyReportOf(data, details) : null,
            Decided = details.Decided,
            Warnings = details.Warnings,
        };
    }

    private static FrequencyReport FrequencyReportOf(SinglePointData data, SinglePointDetails details)
    {
        ThermochemistryData? thermochemistry = details.Thermochemistry;
        return new FrequencyReport(
            data.Wavenumbers,
            details.InfraredIntensities ?? (details.ProgramInfraredIntensities?.Count == data.Wavenumbers.Count ? details.ProgramInfraredIntensities : null),
            data.Wavenumbers.Count(wavenumber => wavenumber < FrequencyReport.ImaginaryBelow),
            details.IsStationaryPoint,
            details.GradientRms,
            WavenumberDifference.Largest(data.Wavenumbers, details.ProgramWavenumbers),
            thermochemistry?.ZeroPointEnergy,
            thermochemistry?.Enthalpy,
            thermochemistry?.Entropy,
            thermochemistry?.GibbsFreeEnergy ?? data.GibbsFreeEnergy,
            thermochemistry?.TemperatureKelvin,
            thermochemistry?.PressurePascal,
            thermochemistry?.SymmetryNumber,
            thermochemistry?.Conventions);
    }

    private static FailureReport Failure(ProgramOutput output)
    {
        Failure? failure = output.Failure;
        return failure is null
            ? new FailureReport("defect", "unknown", output.Traceback ?? "It failed without a reason.", null)
            : new FailureReport(Lower(failure.Kind.ToString()), failure.Code, failure.Message, failure.LogTail);
    }

    private static string Word(EnergyKind kind) => kind switch
    {
        EnergyKind.HeatOfFormation298K => "heat of formation 298 K",
        EnergyKind.ForceField => "force field",
        _ => "total",
    };

    private static string Lower(string word) => string.Create(word.Length, word, (span, text) => text.AsSpan().ToLowerInvariant(span));

    private static double Rms(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            sum += value * value;
        }

        return Math.Sqrt(sum / Math.Max(1, values.Length));
    }

    private static double? Finite(double? number) => number is { } value && double.IsFinite(value) ? value : null;
}
