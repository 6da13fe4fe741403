namespace Aufbau.View.Tests;

public sealed class TemplateTests
{
    [Fact]
    public void Place_that_nothing_fills_is_an_error() =>
        Assert.Throws<InvalidOperationException>(() => Template.Fill("summary.html", new Dictionary<string, Html>()));

    [Fact]
    public void Values_are_not_searched_for_places()
    {
        string filled = Template.Fill("summary.html", new Dictionary<string, Html>
        {
            ["rows"] = Html.Of($"{"{{conventions}}"}"),
            ["conventions"] = Html.Empty,
        }).Markup;
        Assert.Contains("{{conventions}}", filled, StringComparison.Ordinal);
    }
}
