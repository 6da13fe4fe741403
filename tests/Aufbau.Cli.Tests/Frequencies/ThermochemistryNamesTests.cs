using Aufbau.Chemistry.Thermochemistry;
using Aufbau.Cli.Frequencies;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Tests.Frequencies;

[Trait("Cost", "Unit")]
public sealed class ThermochemistryNamesTests
{
    [Fact]
    public void Given_values_change_the_preset()
    {
        ThermochemistryOptions options = ThermochemistryNames.Options(new FrequencyRequest(TemperatureKelvin: 310, Preset: "bigchem", StandardState: "1M"));
        Assert.Equal(310, options.TemperatureKelvin);
        Assert.Equal(100000, options.PressurePascal);
        Assert.Equal(1, options.SymmetryNumber);
        Assert.Equal(StandardState.OneMolar, options.StandardState);
    }

    [Theory]
    [InlineData("grime", null, null, "'grimme'")]
    [InlineData(null, "averge", null, "'average'")]
    [InlineData(null, "1,x,2", null, "one mass per atom")]
    [InlineData(null, null, "1atn", "'1atm'")]
    public void Unknown_name_is_answered_with_the_nearest(string? preset, string? masses, string? state, string part) =>
        Assert.Contains(
            part,
            Assert.Throws<UsageException>(() => ThermochemistryNames.Options(new FrequencyRequest(Masses: masses, Preset: preset, StandardState: state))).Message,
            StringComparison.Ordinal);
}
