namespace Aufbau.Commands.Tests;

public sealed class CleanEnvironmentTests
{
    [Fact]
    public void Environment_holds_only_what_is_known_and_added()
    {
        var environment = CleanEnvironment.Create("/scratch", new Dictionary<string, string> { ["XTBPATH"] = "/x", ["LANG"] = "C" });
        Assert.Equal("/x", environment["XTBPATH"]);
        Assert.Equal("C", environment["LANG"]);
        Assert.Equal("C.UTF-8", environment["LC_ALL"]);
        Assert.Equal("/scratch", environment["TMPDIR"]);
        Assert.Empty(environment.Keys.Except(["PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "TMPDIR", "XTBPATH"]));
    }
}
