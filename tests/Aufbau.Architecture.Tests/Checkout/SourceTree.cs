namespace Aufbau.Architecture.Tests.Checkout;

/// <summary>The repository that these tests were built from.</summary>
internal static class SourceTree
{
    private static readonly string[] Skipped = [".git", "artifacts", "bin", "obj"];

    /// <summary>The folder that holds Aufbau.slnx, without a separator at its end.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The projects under src, by name.</summary>
    public static IReadOnlyList<ProjectFile> SourceProjects { get; } =
        [.. Directory.GetDirectories(Path.Combine(Root, "src"))
            .SelectMany(folder => Directory.GetFiles(folder, "*.csproj"))
            .Order(StringComparer.Ordinal)
            .Select(ProjectFile.Read)];

    /// <summary>All files with an ending ("*.cs") as paths relative to the root, build output left out.</summary>
    public static IReadOnlyList<string> Files(string pattern) => Files(pattern, Root);

    public static IReadOnlyList<string> Files(string pattern, string folder) =>
        [.. Walk(folder).SelectMany(f => Directory.GetFiles(f, pattern)).Select(RelativePath).Order(StringComparer.Ordinal)];

    /// <summary>All folders as paths relative to the root, build output left out.</summary>
    public static IReadOnlyList<string> Folders() => [.. Walk(Root).Select(RelativePath).Order(StringComparer.Ordinal)];

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    private static string RelativePath(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static IEnumerable<string> Walk(string folder)
    {
        yield return folder;
        foreach (var child in Directory.GetDirectories(folder).Where(child => !Skipped.Contains(Path.GetFileName(child))))
        {
            foreach (var below in Walk(child))
            {
                yield return below;
            }
        }
    }

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Aufbau.slnx")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Aufbau.slnx.");
    }
}
