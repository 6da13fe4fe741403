using Aufbau.Architecture.Tests.Checkout;

namespace Aufbau.Architecture.Tests.Layout;

public sealed class FolderNameTests
{
    // Such folders are the centre of most folder cycles: they say nothing about what belongs into them.
    private static readonly HashSet<string> Empty =
        new(["Common", "Util", "Utils", "Helper", "Helpers", "Core", "Shared", "Infrastructure", "Models"], StringComparer.OrdinalIgnoreCase);

    [Fact]
    public void Folders_and_projects_are_named_after_concepts()
    {
        var folders = SourceTree.Folders();

        Rule.Looked(folders.Count, AtLeast.Projects, "folders");
        Rule.Holds(Violations(folders), "A folder says what belongs into it:");
    }

    [Theory]
    [InlineData("src/Aufbau.Core")]
    [InlineData("src/Aufbau.Chemistry/Helpers")]
    [InlineData("tests/shared")]
    public void Rule_finds_a_folder_that_is_named_for_nothing(string folder) => Assert.Single(Violations([folder]));

    private static IEnumerable<string> Violations(IEnumerable<string> folders) =>
        folders.Where(folder => Path.GetFileName(folder).Split('.').Any(Empty.Contains));
}
