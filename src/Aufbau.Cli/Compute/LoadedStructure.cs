using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Cli.Compute;

/// <summary>One structure of the request, or why it cannot be had.</summary>
/// <param name="Name">What its result is named by.</param>
/// <param name="Source">The word of the command line and, of several frames, which one.</param>
/// <param name="Structure">The structure; null when it cannot be read.</param>
/// <param name="Input">The whole input, where the file holds one.</param>
/// <param name="Problem">Why it cannot be read; null when it can.</param>
internal sealed record LoadedStructure(string Name, string Source, Structure? Structure, ProgramInput? Input = null, string? Problem = null);
