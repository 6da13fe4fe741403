using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Cli.Running;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Frequencies;

/// <summary>Frequencies of one structure: a Hessian, by the program or from displaced gradients, and what follows from it.</summary>
/// <param name="program">The program.</param>
/// <param name="request">How they are made.</param>
/// <param name="options">How each program is run.</param>
/// <param name="jobs">Runs programs, so many at once.</param>
/// <param name="onStep">Hears what is done.</param>
internal sealed class FrequencyCalculation(ProgramDescription program, FrequencyRequest request, RunOptions options, JobLimit jobs, Action<string> onStep)
{
    private readonly Dictionary<string, string> _decided = new(StringComparer.Ordinal);

    /// <summary>Computes them.</summary>
    /// <param name="input">Structure, level of theory and keywords.</param>
    /// <param name="cancellationToken">Ends all programs.</param>
    /// <returns>One output with Hessian, wavenumbers, modes and thermochemistry, or the first failure.</returns>
    public async Task<ProgramOutput> RunAsync(ProgramInput input, CancellationToken cancellationToken)
    {
        if (request.Optimize)
        {
            ProgramOutput optimization = await OptimizeAsync(input, cancellationToken);
            if (!optimization.Success || optimization.FinalStructure is not { } minimum)
            {
                return optimization;
            }

            input = input with { Structure = minimum };
        }

        input = input with { CalculationType = CalculationType.Hessian };
        ProgramOutput hessian = request.Numerical
            ? await new NumericalHessianRun(program, request.StepBohr, options, jobs, onStep, _decided).RunAsync(input, cancellationToken)
            : await DirectAsync(input, cancellationToken);
        return hessian.Success ? FrequencyAnalysis.Analyze(hessian, program.Name, request, _decided) : hessian;
    }

    /// <summary>Where a program dies of its Hessian, its gradients may be sound.</summary>
    private ProgramOutput WithHint(ProgramOutput output) =>
        output.Failure is { Kind: FailureKind.Transient or FailureKind.Defect } failure && program.CalculationTypes.Contains(CalculationType.Gradient)
            ? output with { Failure = failure with { Message = $"{failure.Message} Or make the Hessian of gradients: --numerical." } }
            : output;

    private Task<ProgramOutput> OptimizeAsync(ProgramInput input, CancellationToken cancellationToken)
    {
        onStep("optimising");
        _decided["geometry"] = "optimised first";
        ProgramInput tight = VibrationPrecision.Tighten(program, input with { CalculationType = CalculationType.Optimization }, "the geometry", _decided);
        return jobs.RunAsync(program.Name, tight, options, cancellationToken);
    }

    /// <summary>The program's own Hessian; where it tells no gradient, that is computed too, because without it nobody knows whether the
    /// geometry is a stationary point.</summary>
    private async Task<ProgramOutput> DirectAsync(ProgramInput input, CancellationToken cancellationToken)
    {
        ProgramOutput hessian = await jobs.RunAsync(program.Name, input, options, cancellationToken);
        if (!hessian.Success)
        {
            return WithHint(hessian);
        }

        if (hessian.Data is not SinglePointData { Gradient: null } data || !program.CalculationTypes.Contains(CalculationType.Gradient))
        {
            return hessian;
        }

        ProgramOutput gradient = await jobs.RunAsync(program.Name, input with { CalculationType = CalculationType.Gradient }, options, cancellationToken);
        return gradient.Data is SinglePointData { Gradient: not null } point
            ? hessian with { Data = data with { Gradient = point.Gradient, Energy = data.Energy ?? point.Energy } }
            : hessian;
    }
}
