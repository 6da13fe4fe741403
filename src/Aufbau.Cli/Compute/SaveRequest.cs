namespace Aufbau.Cli.Compute;

/// <summary>Where results go.</summary>
/// <param name="Directory">The folder.</param>
/// <param name="Overwrite">Whether existing results are replaced.</param>
/// <param name="Resume">Whether structures whose result is there are skipped.</param>
/// <param name="NameByPath">Whether the folders of a structure's path are part of the result's name.</param>
internal sealed record SaveRequest(string Directory = ".", bool Overwrite = false, bool Resume = false, bool NameByPath = false);
