using Aufbau.Chemistry.Outputs;

namespace Aufbau.Programs.Running;

/// <summary>A calculation failed and the caller asked for an exception. It carries the whole output.</summary>
public sealed class ProgramFailedException : Exception
{
    /// <summary>Makes the exception of a failed output.</summary>
    /// <param name="output">The output, with input, logs and what data there were.</param>
    public ProgramFailedException(ProgramOutput output)
        : base(output?.Failure?.Message ?? output?.Traceback) => Output = output!;

    /// <summary>The failed output.</summary>
    public ProgramOutput Output { get; }
}
