namespace Aufbau.Cli.Compute;

/// <summary>A structure that cannot be computed; known before anything runs.</summary>
/// <param name="Name">What its result would be named by.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Reason">One sentence.</param>
internal sealed record RefusedStructure(string Name, string Source, string Reason);
