using Aufbau.Cli.Output.Human;

namespace Aufbau.Cli.Tests.Output;

[Trait("Cost", "Unit")]
public sealed class FollowedOutputTests
{
    [Fact]
    public void Lines_stay_whole_and_begin_with_the_name()
    {
        using var writer = new StringWriter();
        var output = new FollowedOutput(writer, withNames: true);
        output.Write("a", "one\ntw");
        output.Write("b", "eins\n");
        output.Write("a", "o\nthree");
        output.Finish();
        Assert.Equal("a | one\nb | eins\na | two\na | three\n", writer.ToString().ReplaceLineEndings("\n"));
    }
}
