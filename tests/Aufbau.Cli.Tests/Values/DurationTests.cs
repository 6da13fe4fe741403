using Aufbau.Cli.Invocation;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Tests.Values;

[Trait("Cost", "Unit")]
public sealed class DurationTests
{
    [Theory]
    [InlineData("90s", 90)]
    [InlineData("10min", 600)]
    [InlineData("10m", 600)]
    [InlineData("1h", 3600)]
    [InlineData("1h30min", 5400)]
    [InlineData("2d", 172800)]
    [InlineData("00:10:00", 600)]
    [InlineData("0.5s", 0.5)]
    public void Duration_is_read(string text, double seconds) => Assert.Equal(seconds, Duration.Parse(text, "--time-limit").TotalSeconds);

    [Theory]
    [InlineData("")]
    [InlineData("10")]
    [InlineData("0s")]
    [InlineData("-1h")]
    [InlineData("soon")]
    [InlineData("00:00:00")]
    public void Nonsense_is_answered_with_an_example(string text) =>
        Assert.Contains("--time-limit 10min", Assert.Throws<UsageException>(() => Duration.Parse(text, "--time-limit")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0.012, "0.012 s")]
    [InlineData(0.42, "0.4 s")]
    [InlineData(12.4, "12 s")]
    [InlineData(200, "3 min 20 s")]
    [InlineData(7500, "2 h 5 min")]
    public void Duration_is_written_short(double seconds, string text) => Assert.Equal(text, Duration.Format(seconds));
}
