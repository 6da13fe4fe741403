namespace Aufbau.Programs.Xtb;

/// <summary>A keyword of xtb inputs.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Alias">xtb's own name for it, also understood, or null.</param>
/// <param name="Default">Its default, for people.</param>
/// <param name="Meaning">What it does.</param>
internal sealed record XtbKeyword(string Name, string? Alias, string Default, string Meaning);
