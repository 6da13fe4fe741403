using System.Text.RegularExpressions;
using Aufbau.View.Reports;

namespace Aufbau.View.Tests.Browser;

[Trait("Cost", "System")]
public sealed partial class ResultsPageInBrowserTests
{
    [Fact]
    public async Task Page_draws_every_structure_without_errors_when_it_is_opened()
    {
        Chromium.Require();
        string page = ResultsPage.Render("Five <molecules>", Molecules.Five);
        string document = await Chromium.DumpAsync(page, "", webGl: true, TestContext.Current.CancellationToken);
        AssertNoErrors(document, "ready");
        Assert.Equal(5, Canvas().Count(document));
        Assert.Equal(5, Count(document, "Drag to turn."));
    }

    [Fact]
    public async Task Mode_moves_when_the_address_names_it()
    {
        Chromium.Require();
        string page = ResultsPage.Render("Five molecules", Molecules.Five);
        string document = await Chromium.DumpAsync(page, "r1-mode-2", webGl: true, TestContext.Current.CancellationToken);
        AssertNoErrors(document, "ready");
        Assert.Contains("data-moving=\"1\"", document, StringComparison.Ordinal);
        Assert.Contains("Mode 2, 3657.1 1/cm. Choose it again to stop.", document, StringComparison.Ordinal);
        Assert.Equal(1, Count(document, "aria-pressed=\"true\""));
    }

    [Fact]
    public async Task Page_shows_coordinates_when_there_is_no_webgl()
    {
        Chromium.Require();
        string page = ResultsPage.Render("Five molecules", Molecules.Five);
        string document = await Chromium.DumpAsync(page, "", webGl: false, TestContext.Current.CancellationToken);
        AssertNoErrors(document, "text");
        Assert.Equal(0, Canvas().Count(document));
        Assert.Equal(5, Count(document, "<details class=\"coordinates\" open=\"\">"));
        Assert.Contains("needs JavaScript and WebGL 2", document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thirty_structures_are_drawn_when_a_page_has_them()
    {
        Chromium.Require();
        ResultEntry[] entries = [.. Enumerable.Range(1, 30).Select(number => Molecules.Five[number % 5] with { Name = $"n {number} </script>" })];
        string document = await Chromium.DumpAsync(ResultsPage.Render("Thirty", entries), "", webGl: true, TestContext.Current.CancellationToken);
        AssertNoErrors(document, "ready");
        Assert.Equal(30, Canvas().Count(document));
    }

    private static void AssertNoErrors(string document, string state)
    {
        string root = Root().Match(document).Value;
        Assert.DoesNotContain("data-errors", root, StringComparison.Ordinal);
        Assert.Contains($"data-state=\"{state}\"", root, StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => Body().Match(text).Value.Split(part).Length - 1;

    [GeneratedRegex("<html[^>]*>")]
    private static partial Regex Root();

    [GeneratedRegex("<body>.*?<footer>", RegexOptions.Singleline)]
    private static partial Regex Body();

    [GeneratedRegex("<canvas [^>]*width=\"[1-9]")]
    private static partial Regex Canvas();
}
