using Aufbau.Architecture.Tests.Fixtures.Sealing;
using Aufbau.Architecture.Tests.Metadata;

namespace Aufbau.Architecture.Tests.Sealing;

public sealed class SealedClassTests
{
    [Fact]
    public void Public_classes_are_sealed()
    {
        var types = SourceAssembly.All.SelectMany(a => a.Load().GetTypes()).ToList();

        Rule.Looked(SourceAssembly.All.Count, AtLeast.Assemblies, "assemblies");
        Rule.Looked(types.Count, AtLeast.Types, "types");
        Rule.Looked(SealedClasses.Public(types).Count(), AtLeast.PublicClasses, "public classes");
        Rule.Holds(SealedClasses.Violations(types), "Inheritance is for exceptions and conformance suites:");
    }

    [Fact]
    public void Rule_finds_an_unsealed_public_class() =>
        Assert.Single(SealedClasses.Violations([typeof(OpenClass), typeof(ClosedClass), typeof(OpenFailureException)]));
}
