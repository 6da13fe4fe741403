using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Outputs;
using Aufbau.View.Reports;

namespace Aufbau.View.Tests.Reports;

public sealed partial class ResultsPageTests
{
    private const string Nasty = "</script><script>alert(\"1\")</script> & 'Å水' <!-- ${x} {{title}} \u202e";

    [Fact]
    public void Page_is_below_one_megabyte_with_five_molecules() =>
        Assert.InRange(Encoding.UTF8.GetByteCount(ResultsPage.Render("Five molecules", Molecules.Five)), 500_000, 1_000_000);

    [Fact]
    public void Page_names_no_address_outside_the_vendored_viewer()
    {
        string page = Own(ResultsPage.Render("Five molecules", Molecules.Five));
        Assert.DoesNotContain("http:", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("https:", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch(References(), page);
        Assert.Contains("default-src 'none'; script-src 'sha256-", page, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_carries_the_licence_of_the_viewer() =>
        Assert.Contains("Copyright (c) 2014, University of Pittsburgh", ResultsPage.Render("x", []), StringComparison.Ordinal);

    [Theory]
    [InlineData("page.css")]
    [InlineData("page.js")]
    [InlineData("recorder.js")]
    [InlineData("3Dmol/3Dmol-min.js")]
    [InlineData("3Dmol/LICENSE")]
    public void Assets_cannot_end_their_element(string name)
    {
        string text = Asset.Text(name);
        Assert.DoesNotContain("</script", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("</style", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<!--", text, StringComparison.Ordinal);
        Assert.False(name.EndsWith("LICENSE", StringComparison.Ordinal) && text.Contains("*/", StringComparison.Ordinal));
    }

    [Fact]
    public void Texts_are_escaped_wherever_they_stand()
    {
        SinglePointData data = Molecules.WaterFrequencies with { };
        data = data with
        {
            Details = data.Details with { Warnings = [Nasty], Thermochemistry = Molecules.Thermochemistry(-76.0270536, 0.02, Nasty) },
        };
        string page = ResultsPage.Render(
            Nasty,
            [
                new ResultEntry(Nasty, Molecules.Point(Molecules.Water, data)),
                new ResultEntry(Nasty, Molecules.Failed(Molecules.Water, Nasty, Nasty)),
            ],
            new ResultsPageOptions { Subtitle = Nasty });
        string own = Own(page);
        Assert.DoesNotContain("alert(\"1\")", own, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", own, StringComparison.Ordinal);
        Assert.DoesNotContain("<!-- ", own, StringComparison.Ordinal);
        Assert.Equal(4, Count(page, "<script"));
        Assert.Equal(4, Count(page, "</script"));
        Assert.Contains("&lt;/script&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;Å水&#39;", own, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_comes_back_when_the_script_reads_it()
    {
        string page = ResultsPage.Render("x", [new ResultEntry(Nasty, Molecules.Point(Molecules.Water, Molecules.WaterFrequencies))]);
        Match data = DataElement().Match(page);
        Assert.DoesNotContain('<', data.Groups[1].Value);
        JsonElement entry = JsonDocument.Parse(data.Groups[1].Value).RootElement.GetProperty("entries")[0];
        Assert.Equal(Nasty, entry.GetProperty("name").GetString());
        Assert.StartsWith("3\nangstrom\nO ", entry.GetProperty("xyz").GetString(), StringComparison.Ordinal);
        Assert.Equal(3, entry.GetProperty("modes").GetArrayLength());
        Assert.Equal(9, entry.GetProperty("modes")[0].GetArrayLength());
    }

    [Fact]
    public void Table_has_the_digits_and_units_of_the_field()
    {
        string page = ResultsPage.Render("x", [Molecules.Five[0]]);
        Assert.Contains(
            "<td>-76.027054</td><td>1595.0</td><td>0</td><td>0.020527</td><td>-76.002749</td><td>45.09</td><td>188.64</td><td>-76.024172</td>",
            page,
            StringComparison.Ordinal);
        Assert.Contains($"Thermochemistry: {Molecules.Conventions}", page, StringComparison.Ordinal);
        Assert.Contains("<small>cal/mol/K</small>", page, StringComparison.Ordinal);
        Assert.Contains("<small>J/mol/K</small>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Table_marks_conventions_when_they_differ()
    {
        SinglePointData other = Molecules.WaterFrequencies with
        {
            Details = Molecules.WaterFrequencies.Details with { Thermochemistry = Molecules.Thermochemistry(-76.0270536, 0.0205270, "RRHO at 1 atm.") },
        };
        string page = ResultsPage.Render("x", [Molecules.Five[0], new ResultEntry("other", Molecules.Point(Molecules.Water, other))]);
        Assert.Contains("<bdi>other</bdi></a><sup>2</sup>", page, StringComparison.Ordinal);
        Assert.Contains("<sup>2</sup> Thermochemistry: RRHO at 1 atm.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Failed_result_shows_its_reason_and_log_instead_of_numbers()
    {
        string page = ResultsPage.Render("x", [Molecules.Five[4]]);
        Assert.Contains("Failed: The SCF did not converge in 250 iterations", page, StringComparison.Ordinal);
        Assert.Contains("scf.not-converged", page, StringComparison.Ordinal);
        Assert.Contains("criteria &lt;not&gt; satisfied", page, StringComparison.Ordinal);
        Assert.Contains("1 failed", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Failed_result_of_other_software_shows_the_last_line_of_its_traceback()
    {
        var output = new ProgramOutput(Molecules.Five[4].Result.InputData, false, new SinglePointData(), new Provenance("p"), traceback: "a\nlast words\n");
        Assert.Contains("Failed: last words", ResultsPage.Render("x", [new ResultEntry("n", output)]), StringComparison.Ordinal);
    }

    [Fact]
    public void Failed_frequencies_leave_the_energy_in_the_table()
    {
        string page = ResultsPage.Render(
            "x",
            [new ResultEntry("n", Molecules.Optimized(Molecules.Water, -76.5), Molecules.Failed(Molecules.Water, "a.b", "no Hessian"))]);
        Assert.Contains("<td>-76.500000</td>", page, StringComparison.Ordinal);
        Assert.Contains("Frequencies failed: no Hessian", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Modes_cannot_be_chosen_when_there_are_none()
    {
        string page = Own(ResultsPage.Render("x", [Molecules.Five[2], Molecules.Five[3]]));
        Assert.DoesNotContain(" data-mode=", page, StringComparison.Ordinal);
        Assert.Contains("There are no normal modes to show as motion.", page, StringComparison.Ordinal);
        Assert.Contains("No wavenumbers were computed.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_that_do_not_fit_are_left_out_with_a_warning()
    {
        SinglePointData data = Molecules.WaterFrequencies with
        {
            NormalModes = [Matrix.Create(2, 3, new double[6])],
            Details = new SinglePointDetails(InfraredIntensities: [1]),
        };
        string page = ResultsPage.Render("x", [new ResultEntry("n", Molecules.Point(Molecules.Water, data))]);
        Assert.Contains("The infrared intensities do not fit the wavenumbers", page, StringComparison.Ordinal);
        Assert.Contains("The normal modes do not fit the wavenumbers and atoms", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_electronic_energy_under_the_thermochemistry_is_said()
    {
        string page = ResultsPage.Render(
            "x",
            [new ResultEntry("n", Molecules.Optimized(Molecules.Water, -76.4), Molecules.Point(Molecules.Water, Molecules.WaterFrequencies))]);
        Assert.Contains("H and G rest on another electronic energy than the one shown: -76.027054 Eh.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Page_without_results_says_so() =>
        Assert.Contains("There are no results.", ResultsPage.Render("x", []), StringComparison.Ordinal);

    [Fact]
    public void Equal_arguments_give_equal_pages() =>
        Assert.Equal(ResultsPage.Render("x", Molecules.Five), ResultsPage.Render("x", Molecules.Five));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Half_width_that_is_no_width_is_refused(double halfWidth) => Assert.Throws<ArgumentOutOfRangeException>(
        () => ResultsPage.Render("x", [], new ResultsPageOptions { HalfWidthWavenumber = halfWidth }));

    private static string Own(string page) => page.Replace(ResultsPage.StructureViewer(), "", StringComparison.Ordinal);

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [GeneratedRegex("""<script type="application/json" id="data">(.*?)</script>""", RegexOptions.Singleline)]
    private static partial Regex DataElement();

    // Whatever makes a browser fetch: src, url(), @import, and links other than to a place in the page.
    [GeneratedRegex("""\ssrc\s*=|url\(|@import|<link|<iframe|href="[^#]|fetch\(|XMLHttpRequest""", RegexOptions.IgnoreCase)]
    private static partial Regex References();
}
