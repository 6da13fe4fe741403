using Aufbau.Architecture.Tests.Fixtures.Logging;
using Aufbau.Architecture.Tests.Metadata;

namespace Aufbau.Architecture.Tests.Logging;

public sealed class EventIdTests
{
    [Fact]
    public void Event_ids_are_unique_and_inside_the_block_of_their_project()
    {
        var messages = SourceAssembly.All.SelectMany(a => LogMessage.Read(a.Name, a.Load().GetTypes())).ToList();

        Rule.Looked(SourceAssembly.All.Count, AtLeast.Assemblies, "assemblies");
        Rule.Looked(messages.Count, AtLeast.LogMessages, "log messages");
        Rule.Holds(LogMessage.Violations(messages), "An event id names one message of one project:");
    }

    [Fact]
    public void Rule_finds_a_duplicate_an_id_outside_the_block_and_a_missing_id()
    {
        var messages = LogMessage.Read("Aufbau.Programs", [typeof(TwiceLogged)]).ToList();

        Assert.Equal(4, messages.Count);
        Assert.Collection(
            LogMessage.Violations(messages),
            outside => Assert.Contains("Outside has event id 5001", outside, StringComparison.Ordinal),
            missing => Assert.Contains("Missing has event id none", missing, StringComparison.Ordinal),
            twice => Assert.Contains("event id 4001 is shared by", twice, StringComparison.Ordinal));
    }
}
