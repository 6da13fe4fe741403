using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Aufbau.View.Spectra;

namespace Aufbau.View.Tests.Spectra;

public sealed partial class InfraredSpectrumTests
{
    private static readonly Vibrations Water = new([1595.04, 3657.05, 3755.93], [71.5, 3.2, 52.8], []);

    [Fact]
    public void Sticks_stand_at_their_wavenumbers_with_their_intensities()
    {
        var spectrum = new InfraredSpectrum(Water, 10);
        IReadOnlyList<(double X, double Y)> tops = Sticks(Svg(spectrum));
        Assert.Equal(3, tops.Count);
        for (int mode = 0; mode < 3; mode++)
        {
            Assert.Equal(Water.Wavenumbers[mode], spectrum.Wavenumbers.Value(tops[mode].X), 0.1);
            Assert.Equal(Water.Intensities![mode], spectrum.Intensities.Value(tops[mode].Y), 0.1);
        }
    }

    [Fact]
    public void Axis_descends_from_left_to_right()
    {
        var spectrum = new InfraredSpectrum(Water, 10);
        Assert.Equal(InfraredSpectrum.Left, spectrum.Wavenumbers.Place(4000));
        Assert.Equal(InfraredSpectrum.Right, spectrum.Wavenumbers.Place(0));
        Assert.Equal(
            ["0", "500", "1000", "1500", "2000", "2500", "3000", "3500", "4000"],
            Svg(spectrum).Elements("text").Where(text => (string?)text.Attribute("class") == "x").Select(text => text.Value));
    }

    [Fact]
    public void Axis_widens_when_a_wavenumber_lies_beyond_it() =>
        Assert.Equal(4500, new InfraredSpectrum(new Vibrations([4301.2], [0.0], []), 10).Wavenumbers.FirstValue);

    [Fact]
    public void Curve_peaks_at_the_strong_modes_and_keeps_their_area()
    {
        var spectrum = new InfraredSpectrum(Water, 10);
        (double X, double Y)[] curve = Curve(Svg(spectrum));
        (double X, double Y) top = curve.MinBy(point => point.Y);
        Assert.Equal(1595.0, spectrum.Wavenumbers.Value(top.X), 0.1);
        Assert.True(curve.Zip(curve.Skip(1)).All(pair => pair.First.X <= pair.Second.X));

        double area = 0;
        foreach (((double X, double Y) left, (double X, double Y) right) in curve.Zip(curve.Skip(1)))
        {
            double width = spectrum.Wavenumbers.Value(left.X) - spectrum.Wavenumbers.Value(right.X);
            double height = (spectrum.Intensities.Value(left.Y) + spectrum.Intensities.Value(right.Y)) / 2 * spectrum.Curve.UnitHeight;
            area += width * height;
        }

        // Tails outside 0 to 4000 1/cm hold about 1 %, two decimals of the drawing less than 2 %.
        Assert.Equal(71.5 + 3.2 + 52.8, area, 0.03 * 127.5);
    }

    [Fact]
    public void Lone_mode_touches_its_stick_whatever_the_width()
    {
        var spectrum = new InfraredSpectrum(new Vibrations([1000], [40.0], []), 25);
        XElement svg = Svg(spectrum);
        Assert.Equal(Sticks(svg).Single().Y, Curve(svg).Min(point => point.Y), 0.011);
    }

    [Fact]
    public void Sticks_are_equal_and_the_caption_says_so_when_there_are_no_intensities()
    {
        var spectrum = new InfraredSpectrum(new Vibrations([500, 1500], null, []), 10);
        XElement svg = Svg(spectrum);
        Assert.Single(Sticks(svg).Select(stick => stick.Y).Distinct());
        Assert.Empty(Paths(svg, "curve"));
        Assert.Contains("No infrared intensities were computed: all sticks have the same height.", spectrum.Caption().Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("km/mol", svg.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Imaginary_modes_are_left_out_and_the_caption_counts_them()
    {
        var spectrum = new InfraredSpectrum(new Vibrations([-300, -20, 1500], [1.0, 2, 3], []), 10);
        Assert.Single(Sticks(Svg(spectrum)));
        Assert.Contains("2 imaginary modes are not drawn.", spectrum.Caption().Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e12)]
    [InlineData(0)]
    public void Drawing_ends_when_a_wavenumber_is_absurd(double wavenumber) =>
        Assert.InRange(new InfraredSpectrum(new Vibrations([wavenumber, 1000], [0.0, 0], []), 10).Svg("x", false).Markup.Length, 100, 50_000);

    [Fact]
    public void Chosen_mode_can_be_told_from_the_drawing_only_when_it_is_selectable()
    {
        var spectrum = new InfraredSpectrum(Water, 10);
        Assert.Contains("data-mode=\"2\"", spectrum.Svg("water", true).Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("data-mode", spectrum.Svg("water", false).Markup, StringComparison.Ordinal);
    }

    private static XElement Svg(InfraredSpectrum spectrum) => XElement.Parse(spectrum.Svg("a <b> & \"c\"", true).Markup);

    private static IEnumerable<XElement> Paths(XElement svg, string kind) =>
        svg.Descendants("path").Where(path => (string?)path.Attribute("class") == kind);

    private static IReadOnlyList<(double X, double Y)> Sticks(XElement svg) =>
    [
        .. svg.Elements("g").Select(stick => Numbers().Matches((string)stick.Element("path")!.Attribute("d")!))
            .Select(numbers => (Parse(numbers[0]), Parse(numbers[2]))),
    ];

    private static (double X, double Y)[] Curve(XElement svg) =>
    [
        .. Numbers().Matches((string)Paths(svg, "curve").Single().Attribute("d")!).Chunk(2).Select(pair => (Parse(pair[0]), Parse(pair[1]))),
    ];

    private static double Parse(Match number) => double.Parse(number.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex Numbers();
}
