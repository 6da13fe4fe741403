using Aufbau.Chemistry;
using Aufbau.Chemistry.Derivatives;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Cli.Running;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Frequencies;

/// <summary>A Hessian from displaced gradients, computed in parallel.</summary>
/// <param name="program">The program.</param>
/// <param name="step">Displacement in bohr; null for the default.</param>
/// <param name="options">How each program is run.</param>
/// <param name="jobs">Runs programs, so many at once.</param>
/// <param name="onStep">Hears what is done.</param>
/// <param name="decided">Gets settings that were not given.</param>
internal sealed class NumericalHessianRun(
    ProgramDescription program,
    double? step,
    RunOptions options,
    JobLimit jobs,
    Action<string> onStep,
    IDictionary<string, string> decided)
{
    private int _done;

    /// <summary>Computes it.</summary>
    /// <param name="input">The structure, level of theory and keywords.</param>
    /// <param name="cancellationToken">Ends all programs.</param>
    /// <returns>The output at the centre with the Hessian in it, or the first failure.</returns>
    public async Task<ProgramOutput> RunAsync(ProgramInput input, CancellationToken cancellationToken)
    {
        ProgramInput gradient = VibrationPrecision.Tighten(program, input with { CalculationType = CalculationType.Gradient }, "displaced gradients", decided);
        DisplacementPlan plan = DisplacementPlan.ForHessian(input.Structure, step ?? DisplacementPlan.DefaultStep);
        Structure[] structures = [input.Structure, .. plan.Structures];
        var outputs = new ProgramOutput?[structures.Length];
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs.Jobs, CancellationToken = CancellationToken.None };
        await Parallel.ForEachAsync(Enumerable.Range(0, structures.Length), parallel, async (i, _) =>
        {
            if (!stop.IsCancellationRequested)
            {
                outputs[i] = await OneAsync(gradient with { Structure = structures[i] }, stop);
                onStep($"{Interlocked.Increment(ref _done)} of {structures.Length} gradients");
            }
        });

        ProgramOutput? failure = outputs.OfType<ProgramOutput>().OrderBy(output => output.Failure?.Kind == FailureKind.Cancelled).FirstOrDefault(output => !Succeeded(output));
        if (failure is not null || Array.Exists(outputs, output => output is null))
        {
            cancellationToken.ThrowIfCancellationRequested();
            return failure ?? throw new OperationCanceledException(cancellationToken);
        }

        decided["hessian"] = $"central differences of {plan.Structures.Count} gradients, step {plan.Step} bohr";
        return Assemble(plan, input, [.. outputs.OfType<ProgramOutput>()]);
    }

    private static bool Succeeded(ProgramOutput output) => output is { Success: true, Data: SinglePointData { Gradient: not null } };

    private async Task<ProgramOutput?> OneAsync(ProgramInput input, CancellationTokenSource stop)
    {
        try
        {
            ProgramOutput output = await jobs.RunAsync(program.Name, input, options, stop.Token);
            if (!output.Success)
            {
                // One gradient is missing, so all others are in vain.
                await stop.CancelAsync();
            }

            return output;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
    }

    private static ProgramOutput Assemble(DisplacementPlan plan, ProgramInput input, ProgramOutput[] outputs)
    {
        SinglePointData[] points = [.. outputs.Select(output => (SinglePointData)output.Data)];
        NumericalHessian hessian = plan.AssembleHessian([.. points.Skip(1).Select(point => point.Gradient!)]); // Succeeded has refused null.
        Matrix? dipoleDerivatives = Array.TrueForAll(points, point => point.Dipole is { Count: 3 })
            ? plan.AssembleDipoleDerivatives([.. points.Skip(1).Select(point => point.Dipole!)]) // The condition above.
            : null;
        ProgramOutput centre = outputs[0];
        SinglePointDetails details = points[0].Details with { HessianAsymmetry = hessian.Asymmetry, DipoleDerivatives = dipoleDerivatives };
        return new ProgramOutput(
            input,
            success: true,
            points[0] with { Hessian = hessian.Symmetrized, Details = details },
            centre.Provenance with { WallTimeSeconds = outputs.Sum(output => output.Provenance.WallTimeSeconds) },
            centre.Logs,
            traceback: null,
            centre.Extras);
    }
}
