using System.Xml.Linq;
using Aufbau.Architecture.Tests.Checkout;

namespace Aufbau.Architecture.Tests.Projects;

public sealed class ProjectReferenceTests
{
    [Fact]
    public void Projects_reference_only_what_the_design_allows()
    {
        Rule.Looked(SourceTree.SourceProjects.Count, AtLeast.Projects, "projects");
        Rule.Holds(Violations(SourceTree.SourceProjects), "A reference points where the floors of the design forbid it:");
    }

    [Fact]
    public void Allowed_references_point_to_lower_floors() =>
        Rule.Holds(
            from project in AllowedReferences.Table
            from reference in project.Value.May
            where !AllowedReferences.Table.TryGetValue(reference, out var target) || target.Floor >= project.Value.Floor
            select $"{project.Key} may reference {reference}, which is not on a lower floor",
            "The allow-list contradicts itself:");

    [Fact]
    public void Rule_finds_a_reference_that_points_up() =>
        Assert.Contains("Aufbau.Programs", Assert.Single(Violations([Project("Aufbau.Chemistry", "../Aufbau.Programs/Aufbau.Programs.csproj")])), StringComparison.Ordinal);

    [Fact]
    public void Rule_finds_a_project_that_nobody_listed() =>
        Assert.Contains("not in the list", Assert.Single(Violations([Project("Aufbau.Misc")])), StringComparison.Ordinal);

    private static IEnumerable<string> Violations(IEnumerable<ProjectFile> projects)
    {
        foreach (var project in projects)
        {
            if (!AllowedReferences.Table.TryGetValue(project.Name, out var allowed))
            {
                yield return $"{project.Name} is not in the list of AllowedReferences.cs; give it a floor there";
                continue;
            }

            foreach (var reference in project.References.Except(allowed.May, StringComparer.Ordinal))
            {
                yield return $"{project.Name} references {reference}; allowed: {string.Join(", ", allowed.May.DefaultIfEmpty("nothing"))}";
            }
        }
    }

    private static ProjectFile Project(string name, params string[] references) =>
        ProjectFile.Parse(
            $"src/{name}/{name}.csproj",
            new XDocument(new XElement("Project", references.Select(r => new XElement("ProjectReference", new XAttribute("Include", r))))));
}
