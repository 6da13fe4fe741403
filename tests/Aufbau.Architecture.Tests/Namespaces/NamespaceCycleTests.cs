using Aufbau.Architecture.Tests.Metadata;

namespace Aufbau.Architecture.Tests.Namespaces;

public sealed class NamespaceCycleTests
{
    private const string Cycle = "Aufbau.Architecture.Tests.Fixtures.Cycle";

    [Fact]
    public void Folders_of_an_assembly_form_no_cycle()
    {
        var graphs = SourceAssembly.All.Select(a => new NamespaceGraph(a.Uses, a.RootNamespace)).ToList();

        Rule.Looked(graphs.Count, AtLeast.Assemblies, "assemblies");
        Rule.Looked(graphs.Sum(g => g.Count), AtLeast.FeatureNamespaces, "namespaces");
        Rule.Holds(graphs.SelectMany(g => g.Cycles()), "Folders that use each other cannot be read, tested or moved alone:");
    }

    [Fact]
    public void Rule_finds_two_folders_that_use_each_other_and_prints_both_directions()
    {
        var cycle = Assert.Single(new NamespaceGraph(SourceAssembly.Fixtures.Uses, Cycle).Cycles());

        Assert.Contains($"{Cycle}.Left.LeftHand uses {Cycle}.Right.RightHand in Wash", cycle, StringComparison.Ordinal);
        Assert.Contains($"{Cycle}.Right.RightHand uses {Cycle}.Left.LeftHand", cycle, StringComparison.Ordinal);
        Assert.DoesNotContain("Onlooker", cycle, StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_finds_a_cycle_of_three_that_has_no_mutual_pair()
    {
        var uses = new[] { ("a", "b"), ("b", "c"), ("c", "a"), ("c", "d") }
            .Select(pair => new TypeUse(new TypeName("", $"R.{pair.Item1}", "T"), "", new TypeName("", $"R.{pair.Item2}", "T")));

        Assert.Contains("cycle of R.a, R.b, R.c", Assert.Single(new NamespaceGraph(uses, "R").Cycles()), StringComparison.Ordinal);
    }

    [Fact]
    public void Rule_leaves_out_the_root_namespace()
    {
        var root = new TypeName("", "R", "Catalog");
        var folder = new TypeName("", "R.Folder", "Part");

        Assert.Empty(new NamespaceGraph([new TypeUse(root, "", folder), new TypeUse(folder, "", root)], "R").Cycles());
    }
}
