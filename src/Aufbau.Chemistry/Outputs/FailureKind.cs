namespace Aufbau.Chemistry.Outputs;

/// <summary>Why a calculation failed, by what the caller may do next.</summary>
public enum FailureKind
{
    /// <summary>The request is wrong: never retried.</summary>
    Input,

    /// <summary>An iteration did not finish: retried with a recorded fix.</summary>
    Convergence,

    /// <summary>Memory, time or disk ran out: retried with more, or elsewhere.</summary>
    Resource,

    /// <summary>A hiccup: retried the same.</summary>
    Transient,

    /// <summary>The worker or node vanished: put back, limited.</summary>
    Lost,

    /// <summary>A person or policy stopped it: never retried.</summary>
    Cancelled,

    /// <summary>Ours, or unknown: shown, not retried by itself.</summary>
    Defect,
}
