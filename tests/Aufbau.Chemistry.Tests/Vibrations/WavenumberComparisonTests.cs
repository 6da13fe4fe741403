using Aufbau.Chemistry.Vibrations;

namespace Aufbau.Chemistry.Tests.Vibrations;

public sealed class WavenumberComparisonTests
{
    [Fact]
    public void Agreement_needs_no_sentence() => Assert.Null(WavenumberComparison.Describe([1500, 3600, 3700], [3704.9, 1500, 3600], "xtb"));

    [Fact]
    public void A_program_without_wavenumbers_needs_no_sentence() => Assert.Null(WavenumberComparison.Describe([1500], [], "xtb"));

    [Fact]
    public void A_large_difference_is_told_with_both_numbers()
    {
        string? sentence = WavenumberComparison.Describe([1500, 3600, 3700], [1500, 3610.5, 3706], "xtb");
        Assert.Contains("2 of 3", sentence, StringComparison.Ordinal);
        Assert.Contains("3600.0 against its 3610.5", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_number_of_modes_is_told() =>
        Assert.Contains("4 wavenumbers", WavenumberComparison.Describe([1500, 3600, 3700], [1, 1500, 3600, 3700], "xtb"), StringComparison.Ordinal);

    [Theory]
    [InlineData(2e-4, true)]
    [InlineData(4e-4, false)]
    [InlineData(0, true)]
    public void A_gradient_is_stationary_below_the_thresholds(double component, bool expected)
    {
        StationaryPointTest test = StationaryPointTest.Of(Matrix.Create(1, 3, [component, -component, component]));
        Assert.Equal(component, test.GradientRms, 1e-15);
        Assert.Equal(component, test.GradientMaximum);
        Assert.Equal(expected, test.IsStationary);
    }
}
