using Aufbau.Architecture.Tests.Metadata;

namespace Aufbau.Architecture.Tests.Purity;

public sealed class PurityTests
{
    [Fact]
    public void Pure_code_touches_no_files_processes_network_clock_threads_or_chance()
    {
        var pure = SourceAssembly.All.SelectMany(PureCode.In).ToList();

        Rule.Looked(SourceAssembly.All.Count, AtLeast.Assemblies, "assemblies");
        Rule.Looked(pure.Select(use => (use.From, use.Member)).Distinct().Count(), AtLeast.PureMethods, "pure members");
        Rule.Holds(PureCode.Violations(pure), "Only runners and readers of files do input and output:");
    }

    [Theory]
    [InlineData("Aufbau.Architecture.Tests.Fixtures.Impure.FooParser.ReadFirst uses System.IO.File")]
    [InlineData("Aufbau.Architecture.Tests.Fixtures.Impure.FooParser.Lines uses System.IO.File")]
    [InlineData("Aufbau.Architecture.Tests.Fixtures.Impure.FooParser.Wait uses System.Threading.Thread")]
    [InlineData("Aufbau.Architecture.Tests.Fixtures.Impure.FooParser.Open uses System.IO.StreamReader(string)")]
    [InlineData("Aufbau.Architecture.Tests.Fixtures.Impure.FooEncoder uses System.Random")]
    [InlineData("Aufbau.Architecture.Tests.Fixtures.Impure.FooEncoder.Stamp uses System.TimeProvider")]
    [InlineData("Aufbau.Architecture.Tests.Fixtures.Impure.FooEncoder.Host uses System.Net.Dns")]
    public void Rule_finds_impure_codecs(string violation) =>
        Assert.Contains(PureCode.Violations(PureCode.In(SourceAssembly.Fixtures)), found => Matches(found, violation));

    [Fact]
    public void Rule_allows_paths_text_and_readers_of_streams() =>
        Assert.DoesNotContain(
            PureCode.Violations(PureCode.In(SourceAssembly.Fixtures)),
            found => found.Contains("CleanParser", StringComparison.Ordinal));

    [Fact]
    public void Rule_looks_at_plan_and_fold_closures_included()
    {
        var workflows = SourceAssembly.Fixtures with { Name = "Aufbau.Workflows" };
        var found = PureCode.Violations(PureCode.In(workflows)).Where(v => v.Contains("PeekingWorkflow", StringComparison.Ordinal)).Order();

        Assert.Equal(
            [
                "Aufbau.Architecture.Tests.Fixtures.Impure.PeekingWorkflow.Fold uses System.IO.File",
                "Aufbau.Architecture.Tests.Fixtures.Impure.PeekingWorkflow.Plan uses System.IO.Directory",
            ],
            found);
    }

    [Fact]
    public void Rule_looks_at_all_of_chemistry_but_its_file_readers()
    {
        TypeUse Use(string space) => new(new TypeName("", space, "Anything"), "M", new TypeName("System.Runtime", "System.IO", "File"));
        var chemistry = new[] { Use("Aufbau.Chemistry.Inputs"), Use("Aufbau.Chemistry"), Use("Aufbau.Chemistry.Files.Xyz") };

        Assert.Equal(2, PureCode.Violations(PureCode.In(chemistry, "Aufbau.Chemistry")).Count());
    }

    // A primary constructor's parameter is noted as the constructor or as its field; both name the type.
    private static bool Matches(string found, string expected)
    {
        var parts = expected.Split(" uses ");
        return found.StartsWith(parts[0], StringComparison.Ordinal) && found.EndsWith(" uses " + parts[1], StringComparison.Ordinal);
    }
}
