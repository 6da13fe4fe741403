using Aufbau.Architecture.Tests.Checkout;

namespace Aufbau.Architecture.Tests.Layout;

public sealed class FileLengthTests
{
    private const int MaximumLines = 500;

    [Fact]
    public void Files_have_at_most_500_lines()
    {
        var files = SourceTree.Files("*.cs").Select(path => (path, File.ReadLines(SourceTree.PathOf(path)).Count())).ToList();

        Rule.Looked(files.Count, AtLeast.RepositoryFiles, "C# files");
        Rule.Holds(Violations(files), "A long file holds several ideas:");
    }

    [Fact]
    public void Rule_finds_a_long_file() => Assert.Equal(["b.cs has 501 lines"], Violations([("a.cs", 500), ("b.cs", 501)]));

    private static IEnumerable<string> Violations(IEnumerable<(string Path, int Lines)> files) =>
        files.Where(file => file.Lines > MaximumLines).Select(file => $"{file.Path} has {file.Lines} lines");
}
