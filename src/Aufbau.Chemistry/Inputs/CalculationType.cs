namespace Aufbau.Chemistry.Inputs;

/// <summary>What a calculation computes. The names on the wire are the lower-case words of the field.</summary>
public enum CalculationType
{
    /// <summary>The energy.</summary>
    Energy,

    /// <summary>Energy and first derivatives by the coordinates.</summary>
    Gradient,

    /// <summary>Energy and second derivatives by the coordinates.</summary>
    Hessian,

    /// <summary>A search for a minimum.</summary>
    Optimization,

    /// <summary>A search for a first-order saddle point.</summary>
    TransitionState,

    /// <summary>A search for the conformers of a molecule.</summary>
    ConformerSearch,

    /// <summary>Optimisations along a coordinate.</summary>
    Scan,

    /// <summary>A trajectory by Newton's equations. Aufbau's own: the QC suite's documents do not have it.</summary>
    MolecularDynamics,
}
