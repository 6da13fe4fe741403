namespace Aufbau.Programs.Mopac;

/// <summary>A keyword of MOPAC inputs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Alias">MOPAC's own name for it, also understood, or null.</param>
/// <param name="Default">Its default, for people.</param>
/// <param name="Meaning">What it does.</param>
internal sealed record MopacKeyword(string Name, string? Alias, string Default, string Meaning);
