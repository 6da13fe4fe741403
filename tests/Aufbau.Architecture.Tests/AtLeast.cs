namespace Aufbau.Architecture.Tests;

/// <summary>
/// How much each rule must have looked at. A rule that matches nothing passes for ever, so every rule asserts its floor first.
/// Raise these as the repository grows; they need not be exact.
/// </summary>
internal static class AtLeast
{
    public const int Projects = 5;
    public const int Packages = 3;
    public const int PackageVersions = 9;
    public const int Assemblies = 5;
    public const int SourceFiles = 300;
    public const int RepositoryFiles = 450;
    public const int Types = 150;
    public const int FeatureNamespaces = 20;
    public const int PureMethods = 1500;
    public const int PublicClasses = 80;
    public const int JsonContexts = 2;
    public const int PublicChemistryTypes = 60;
    public const int LogMessages = 0;
    public const int MarkdownFiles = 15;
    public const int MarkdownLinks = 30;
    public const int ComparedCodeBlocks = 1;
}
