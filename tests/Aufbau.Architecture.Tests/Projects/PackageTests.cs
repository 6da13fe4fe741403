using System.Text.RegularExpressions;
using System.Xml.Linq;
using Aufbau.Architecture.Tests.Checkout;

namespace Aufbau.Architecture.Tests.Projects;

public sealed partial class PackageTests
{
    private const string Decisions = "docs/decisions/0002-dependencies.md";

    private static IReadOnlyList<PackageUse> CentralVersions { get; } =
        [.. XDocument.Load(SourceTree.PathOf("Directory.Packages.props")).Descendants("PackageVersion").Select(PackageUse.Read)];

    [Fact]
    public void Packages_occur_in_one_source_project_each()
    {
        var uses = SourceTree.SourceProjects.SelectMany(project => project.Packages.Select(package => (project.Name, package))).ToList();

        Rule.Looked(uses.Count, AtLeast.Packages, "package references in src");
        Rule.Holds(SharedPackages(uses), "A third-party package is contained in one project:");
    }

    [Fact]
    public void Versions_stand_only_in_the_central_file()
    {
        var projects = SourceTree.Files("*.csproj").Select(path => ProjectFile.Read(SourceTree.PathOf(path))).ToList();

        Rule.Looked(projects.Count, AtLeast.Projects, "project files");
        Rule.Holds(projects.SelectMany(VersionsIn), "A version belongs into Directory.Packages.props:");
    }

    [Fact]
    public void Central_versions_are_exact()
    {
        Rule.Looked(CentralVersions.Count, AtLeast.PackageVersions, "central versions");
        Rule.Holds(Inexact(CentralVersions), "A version is one exact version:");
    }

    [Fact]
    public void Each_package_has_its_reason_in_the_decision()
    {
        Rule.Looked(CentralVersions.Count, AtLeast.PackageVersions, "central versions");
        Rule.Holds(Unreasoned(CentralVersions, File.ReadAllText(SourceTree.PathOf(Decisions))), $"A package is named with its reason in {Decisions}:");
    }

    [Fact]
    public void Rule_finds_a_package_in_two_projects() =>
        Assert.Single(SharedPackages([("A", new PackageUse("X", null)), ("B", new PackageUse("X", null)), ("B", new PackageUse("Y", null))]));

    [Fact]
    public void Rule_finds_a_version_in_a_project() =>
        Assert.Single(VersionsIn(ProjectFile.Parse(
            "src/A/A.csproj",
            XDocument.Parse("""<Project><ItemGroup><PackageReference Include="X" Version="1.0.0" /></ItemGroup></Project>"""))));

    [Theory]
    [InlineData("1.*")]
    [InlineData("[1.0,2.0)")]
    [InlineData("$(Version)")]
    [InlineData("")]
    public void Rule_finds_a_version_that_floats(string version) => Assert.Single(Inexact([new PackageUse("X", version)]));

    [Fact]
    public void Rule_finds_a_package_without_a_reason() =>
        Assert.Single(Unreasoned([new PackageUse("xunit.v3", "1.0.0")], "| `xunit.v3.assert` | tests |"));

    private static IEnumerable<string> SharedPackages(IEnumerable<(string Project, PackageUse Package)> uses) =>
        from use in uses
        group use.Project by use.Package.Name into package
        where package.Count() > 1
        select $"{package.Key} is in {string.Join(" and ", package)}";

    private static IEnumerable<string> VersionsIn(ProjectFile project) =>
        project.Packages.Where(p => p.Version is not null).Select(p => $"{project.Name} names {p.Name} {p.Version}");

    private static IEnumerable<string> Inexact(IEnumerable<PackageUse> versions) =>
        versions.Where(p => !ExactVersion().IsMatch(p.Version ?? "")).Select(p => $"{p.Name} '{p.Version}'");

    private static IEnumerable<string> Unreasoned(IEnumerable<PackageUse> versions, string text) =>
        versions.Where(p => !text.Contains($"`{p.Name}`", StringComparison.Ordinal)).Select(p => p.Name);

    [GeneratedRegex(@"^\d+(\.\d+){1,3}(-[0-9A-Za-z.]+)?$")]
    private static partial Regex ExactVersion();
}
