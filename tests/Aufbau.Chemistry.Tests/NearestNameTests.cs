namespace Aufbau.Chemistry.Tests;

public sealed class NearestNameTests
{
    [Theory]
    [InlineData("gradent", "gradient")]
    [InlineData("GRADIENT", "gradient")]
    [InlineData("grdaient", "gradient")]
    [InlineData("energys", "energy")]
    [InlineData("xyz", null)]
    [InlineData("*", null)]
    [InlineData("", null)]
    public void Nearest_name_is_found_where_one_is_near(string typed, string? nearest) =>
        Assert.Equal(nearest, NearestName.Find(typed, ["energy", "gradient", "hessian", "H"]));

    [Fact]
    public void Huge_text_is_compared_with_nothing() => Assert.Equal("", NearestName.Suggest(new string('a', 10_000_000), ["energy"]));
}
