using Aufbau.Cli.Invocation;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Tests.Values;

[Trait("Cost", "Unit")]
public sealed class NumbersTests
{
    [Theory]
    [InlineData("1atm", 101325)]
    [InlineData("1bar", 100000)]
    [InlineData("1.2 bar", 120000)]
    [InlineData("101325Pa", 101325)]
    [InlineData("101325", 101325)]
    [InlineData("10kPa", 10000)]
    public void Pressure_is_read(string text, double pascal) => Assert.Equal(pascal, Numbers.Pascal(text, "--pressure"), 1e-6);

    [Theory]
    [InlineData("1torr")]
    [InlineData("-1atm")]
    [InlineData("atm")]
    public void Impossible_pressure_is_refused(string text) => Assert.Throws<UsageException>(() => Numbers.Pascal(text, "--pressure"));

    [Fact]
    public void Temperature_may_have_its_unit() => Assert.Equal(310, Numbers.Kelvin("310K", "--temperature"));

    [Fact]
    public void Whole_number_below_the_smallest_is_refused() =>
        Assert.Equal("--cores 0 is impossible: the smallest is 1.", Assert.Throws<UsageException>(() => Numbers.Whole("0", "--cores", 1)).Message);
}
