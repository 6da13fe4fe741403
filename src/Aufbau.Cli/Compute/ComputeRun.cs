using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Cli.Frequencies;
using Aufbau.Cli.Running;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Compute;

/// <summary>Runs a plan: so many programs at a time, every result saved the moment it is there, failures beside successes.</summary>
/// <param name="plan">What to run.</param>
/// <param name="run">Runs one calculation.</param>
/// <param name="progress">Shows how far it is.</param>
/// <param name="clock">Measures wall time.</param>
internal sealed class ComputeRun(ComputePlan plan, RunCalculation run, IComputeProgress progress, TimeProvider clock)
{
    /// <summary>Runs everything to its end, or to the cancellation.</summary>
    /// <param name="cancellationToken">Ends what runs; what finished is kept.</param>
    public async Task<ComputeSummary> RunAsync(CancellationToken cancellationToken)
    {
        long start = clock.GetTimestamp();
        var reports = new ConcurrentDictionary<string, CalculationReport>(StringComparer.Ordinal);
        progress.Begin(plan);
        using var jobs = new JobLimit(run, plan.Resources.Jobs);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = plan.Resources.Jobs, CancellationToken = CancellationToken.None };
        await Parallel.ForEachAsync(plan.ToRun, parallel, async (planned, _) =>
        {
            if (!cancellationToken.IsCancellationRequested)
            {
                progress.Started(planned.Name);
                CalculationReport report = await OneAsync(planned, jobs, cancellationToken);
                reports[planned.Name] = report;
                progress.Ended(report);
            }
        });
        return Summary(reports, clock.GetElapsedTime(start));
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "One calculation's defect must not take the others down; it is reported with the calculation.")]
    private async Task<CalculationReport> OneAsync(PlannedCalculation planned, JobLimit jobs, CancellationToken cancellationToken)
    {
        long start = clock.GetTimestamp();
        try
        {
            ProgramOutput output = await ComputeAsync(planned, jobs, cancellationToken);
            CalculationReport report = CalculationReports.Of(planned, output, cancellationToken.IsCancellationRequested);
            report = report with { WallTimeSeconds = clock.GetElapsedTime(start).TotalSeconds };
            report = plan.Collect.KeepScratch ? report with { ScratchDirectory = output.Provenance.ScratchDirectory } : report;
            return report.Status == CalculationStatus.Stopped ? report : Save(planned, output, report);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return new CalculationReport(planned.Name, planned.Source, CalculationStatus.Stopped);
        }
        catch (Exception exception) when (exception is ChemistryException or ProgramNotFoundException)
        {
            return CalculationReports.Failed(planned.Name, planned.Source, "input", "input.refused", exception.Message);
        }
        catch (Exception exception)
        {
            return CalculationReports.Failed(planned.Name, planned.Source, "defect", "defect", $"This is a defect of Aufbau: {exception}");
        }
    }

    private Task<ProgramOutput> ComputeAsync(PlannedCalculation planned, JobLimit jobs, CancellationToken cancellationToken)
    {
        RunOptions options = plan.Follow ? plan.RunOptions with { OnOutput = text => progress.Output(planned.Name, text) } : plan.RunOptions;
        return plan.Calculation.IsFrequencies
            ? new FrequencyCalculation(plan.Program, plan.Frequencies, options, jobs, what => progress.Step(planned.Name, what)).RunAsync(planned.Input, cancellationToken)
            : jobs.RunAsync(plan.Program.Name, planned.Input, options, cancellationToken);
    }

    /// <summary>The geometry first: the result file says that all is there.</summary>
    private static CalculationReport Save(PlannedCalculation planned, ProgramOutput output, CalculationReport report)
    {
        try
        {
            Structure? final = output.Success && planned.GeometryPath is not null ? output.FinalStructure : null;
            if (final is not null)
            {
                ChemistryFile.Save(final, planned.GeometryPath!); // The condition above.
            }

            ChemistryFile.Save(output, planned.ResultPath);
            return report with { ResultFile = planned.ResultPath, GeometryFile = final is null ? null : planned.GeometryPath };
        }
        catch (ChemistryException exception)
        {
            return report with
            {
                Status = CalculationStatus.Failed,
                Failure = new FailureReport("resource", "save.failed", $"It was computed, but the result cannot be saved: {exception.Message}", null),
            };
        }
    }

    private ComputeSummary Summary(ConcurrentDictionary<string, CalculationReport> reports, TimeSpan elapsed)
    {
        List<CalculationReport> all =
        [
            .. plan.Calculations.Select(planned =>
                reports.GetValueOrDefault(planned.Name)
                ?? new CalculationReport(planned.Name, planned.Source, planned.IsDone ? CalculationStatus.Skipped : CalculationStatus.Stopped)
                {
                    ResultFile = planned.IsDone ? planned.ResultPath : null,
                    GeometryFile = planned.IsDone && File.Exists(planned.GeometryPath) ? planned.GeometryPath : null,
                }),
            .. plan.Refused.Select(CalculationReports.Of),
        ];
        int Count(CalculationStatus status) => all.Count(report => report.Status == status);
        return new ComputeSummary(
            plan.Calculation.Name,
            plan.Program.Name,
            plan.ProgramVersion,
            plan.Model.Method,
            plan.MethodIsDefault,
            plan.Model.Basis,
            Count(CalculationStatus.Succeeded),
            Count(CalculationStatus.Failed),
            Count(CalculationStatus.Skipped),
            Count(CalculationStatus.Stopped),
            plan.Resources.Jobs,
            plan.Resources.Cores,
            plan.Resources.MemoryBytes,
            elapsed.TotalSeconds,
            plan.Directory,
            all);
    }
}
