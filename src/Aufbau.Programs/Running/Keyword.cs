namespace Aufbau.Programs.Running;

/// <summary>A keyword of a program's inputs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Alias">The program's own name for it, also understood, or null.</param>
/// <param name="Default">Its default, for people.</param>
/// <param name="Meaning">What it does.</param>
internal sealed record Keyword(string Name, string? Alias, string Default, string Meaning);
