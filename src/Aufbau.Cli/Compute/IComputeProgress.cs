namespace Aufbau.Cli.Compute;

/// <summary>Shows people how far a run is. Called from many threads at once.</summary>
internal interface IComputeProgress : IDisposable
{
    /// <summary>The run begins.</summary>
    /// <param name="plan">What will run.</param>
    void Begin(ComputePlan plan);

    /// <summary>A calculation begins.</summary>
    /// <param name="name">Its name.</param>
    void Started(string name);

    /// <summary>A part of a calculation is done.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="what">What is done, such as <c>12 of 54 gradients</c>.</param>
    void Step(string name, string what);

    /// <summary>A program wrote output; only when that is followed.</summary>
    /// <param name="name">The calculation's name.</param>
    /// <param name="text">The new output.</param>
    void Output(string name, string text);

    /// <summary>A calculation ended and its result is saved.</summary>
    /// <param name="report">How it ended.</param>
    void Ended(CalculationReport report);
}
