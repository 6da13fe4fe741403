using Aufbau.Architecture.Tests.Metadata;

namespace Aufbau.Architecture.Tests.Output;

public sealed class ConsoleTests
{
    private const string CommandLine = "Aufbau.Cli";

    [Fact]
    public void Only_the_command_line_writes_to_the_console()
    {
        Rule.Looked(SourceAssembly.All.Count, AtLeast.Assemblies, "assemblies");
        Rule.Looked(SourceAssembly.All.Sum(a => a.Types.Count), AtLeast.Types, "types");
        Rule.Holds(SourceAssembly.All.Where(a => a.Name != CommandLine).SelectMany(Violations), "Only Aufbau.Cli writes to the console:");
    }

    [Fact]
    public void Rule_finds_a_type_that_writes() =>
        Assert.Contains(Violations(SourceAssembly.Fixtures), v => v.Contains("Fixtures.Chatter.Say uses System.Console", StringComparison.Ordinal));

    private static IEnumerable<string> Violations(SourceAssembly assembly) =>
        assembly.Uses.Where(use => use.To.FullName == "System.Console").Select(use => $"{use.From}.{use.Member} uses {use.To}");
}
