namespace Aufbau.Architecture.Tests;

/// <summary>
/// How much each rule must have looked at. A rule that matches nothing passes for ever, so every rule asserts its floor first.
/// Raise these as the repository grows; they need not be exact.
/// </summary>
internal static class AtLeast
{
    public const int Projects = 5;
    public const int Packages = 3;
    public const int PackageVersions = 10;
    public const int Assemblies = 5;
    public const int SourceFiles = 1;
    public const int RepositoryFiles = 60;
    public const int Types = 1;
    public const int FeatureNamespaces = 0;
    public const int PureMethods = 0;
    public const int PublicClasses = 0;
    public const int JsonContexts = 0;
    public const int PublicChemistryTypes = 0;
    public const int LogMessages = 0;
    public const int MarkdownFiles = 4;
    public const int MarkdownLinks = 3;
    public const int ComparedCodeBlocks = 0;
}
