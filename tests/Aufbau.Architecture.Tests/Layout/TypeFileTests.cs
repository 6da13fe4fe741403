using Aufbau.Architecture.Tests.Checkout;
using Aufbau.Architecture.Tests.Metadata;

namespace Aufbau.Architecture.Tests.Layout;

public sealed class TypeFileTests
{
    private const string Here = "tests/Aufbau.Architecture.Tests";

    [Fact]
    public void Source_files_hold_one_type_named_like_the_file_in_the_namespace_of_the_folder()
    {
        var projects = SourceAssembly.All.Select(a => (Assembly: a, Folder: $"src/{a.Name}", Files: FilesIn($"src/{a.Name}"))).ToList();

        Rule.Looked(projects.Count, AtLeast.Assemblies, "assemblies");
        Rule.Looked(projects.Sum(p => p.Files.Count), AtLeast.SourceFiles, "source files");
        Rule.Holds(projects.SelectMany(p => TypeFiles.Violations(p.Assembly, p.Folder, p.Files)), "A reader finds a type without searching:");
    }

    [Fact]
    public void Rule_finds_two_types_a_wrong_name_and_a_wrong_namespace()
    {
        var found = TypeFiles.Violations(SourceAssembly.Fixtures, Here, FilesIn($"{Here}/Fixtures/Layout"));

        Assert.Collection(
            found,
            wrongSpace => Assert.Contains("Elsewhere.cs declares Elsewhere in Aufbau.Architecture.Tests.Fixtures.Nowhere", wrongSpace, StringComparison.Ordinal),
            wrongName => Assert.Contains("Misnamed.cs declares Named; expected Misnamed alone", wrongName, StringComparison.Ordinal),
            twoTypes => Assert.Contains("Two.cs declares One, Two; expected Two alone", twoTypes, StringComparison.Ordinal));
    }

    [Fact]
    public void Rule_knows_partial_files_enums_and_interfaces() =>
        Assert.Empty(TypeFiles.Violations(SourceAssembly.Fixtures, Here, FilesIn($"{Here}/Fixtures/Contracts").Where(f => !f.EndsWith("ParcelJson.cs", StringComparison.Ordinal))));

    private static IReadOnlyList<string> FilesIn(string folder) => SourceTree.Files("*.cs", SourceTree.PathOf(folder));
}
