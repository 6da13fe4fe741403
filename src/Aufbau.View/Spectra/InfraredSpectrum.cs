using System.Globalization;
using System.Text;

namespace Aufbau.View.Spectra;

/// <summary>Draws an infrared spectrum as SVG: sticks, the broadened curve, and a wavenumber axis that descends from left to right.
/// Imaginary modes are not drawn.</summary>
/// <remarks>The right axis is the left one divided by pi times the half width, so the curve of a lone mode touches its stick.</remarks>
internal sealed class InfraredSpectrum
{
    internal const double Left = 64;
    internal const double Right = 828;
    internal const double Top = 30;
    internal const double Bottom = 262;
    private const double Width = 900;
    private const double Height = 312;

    // The usual range of a spectrometer; a larger wavenumber widens it in steps of 500 1/cm.
    private const double UsualEnd = 4000;
    private const double EndStep = 500;
    private const double EndMargin = 100;
    private const int GridParts = 200;
    private const int MostTicks = 10;
    private const double HeadRoom = 1.06;

    // Of the plot's height, for sticks without intensities.
    private const double EqualHeight = 0.8;

    private readonly Vibrations _vibrations;
    private readonly double _halfWidth;
    private readonly IReadOnlyList<int> _drawn;

    /// <summary>Prepares a spectrum.</summary>
    /// <param name="vibrations">The vibrations.</param>
    /// <param name="halfWidth">Half the width at half the height, in 1/cm.</param>
    public InfraredSpectrum(Vibrations vibrations, double halfWidth)
    {
        _vibrations = vibrations;
        _halfWidth = halfWidth;
        _drawn = [.. Enumerable.Range(0, vibrations.Wavenumbers.Count).Where(mode => vibrations.Wavenumbers[mode] >= 0 && double.IsFinite(vibrations.Wavenumbers[mode]))];
        double highest = _drawn.Count == 0 ? 0 : _drawn.Max(mode => vibrations.Wavenumbers[mode]);
        double end = Math.Max(UsualEnd, Math.Ceiling((highest + EndMargin) / EndStep) * EndStep);
        Wavenumbers = new Axis(end, 0, Left, Right);
        Curve = new LorentzianBroadening(
            [.. _drawn.Select(mode => vibrations.Wavenumbers[mode])],
            vibrations.Intensities is { } areas ? [.. _drawn.Select(mode => areas[mode])] : [.. _drawn.Select(_ => 0.0)],
            halfWidth);
        Samples = vibrations.Intensities is null ? [] : Curve.Samples(0, end, end / GridParts);
        double top = Math.Max(
            _drawn.Select(mode => vibrations.Intensities?[mode] ?? 0).DefaultIfEmpty().Max(),
            Samples.Select(position => Curve.At(position) / Curve.UnitHeight).DefaultIfEmpty().Max());
        Intensities = new Axis(0, top > 0 ? top * HeadRoom : 1, Bottom, Top);
    }

    /// <summary>The horizontal axis, in 1/cm.</summary>
    public Axis Wavenumbers { get; }

    /// <summary>The left axis, in km/mol.</summary>
    public Axis Intensities { get; }

    /// <summary>The broadened curve, in km/mol per 1/cm.</summary>
    public LorentzianBroadening Curve { get; }

    /// <summary>Where the curve is computed, in ascending 1/cm; empty without intensities.</summary>
    public IReadOnlyList<double> Samples { get; }

    /// <summary>The drawing.</summary>
    /// <param name="name">What the spectrum is of.</param>
    /// <param name="selectable">Whether a stick can be chosen to see its mode.</param>
    public Html Svg(string name, bool selectable) => Html.Of($"""
        <svg class="ir" viewBox="0 0 {Number.Fixed(Width, 0)} {Number.Fixed(Height, 0)}" role="group" aria-label="Infrared spectrum of {name}">
        {WavenumberAxis()}{(_vibrations.Intensities is null ? Html.Empty : IntensityAxes())}
        {CurvePath()}{Sticks(selectable)}
        </svg>
        """);

    /// <summary>What the drawing shows, in words.</summary>
    public Html Caption()
    {
        string sticks = _vibrations.Intensities is null
            ? "No infrared intensities were computed: all sticks have the same height."
            : $"Sticks: intensities in km/mol. Curve: Lorentzians of half width {Number.Fixed(_halfWidth, 1)} 1/cm at half height, "
                + "with the area of their sticks.";
        int imaginary = _vibrations.ImaginaryCount;
        string left = imaginary switch
        {
            0 => "",
            1 => " One imaginary mode is not drawn.",
            _ => string.Create(CultureInfo.InvariantCulture, $" {imaginary} imaginary modes are not drawn."),
        };
        return Html.Of($"{sticks}{left}");
    }

    private static string Place(double place) => Number.Fixed(place, 2);

    private Html WavenumberAxis()
    {
        double step = Axis.NiceStep(Wavenumbers.FirstValue, MostTicks);
        var ticks = new List<Html>();
        for (double value = 0; value <= Wavenumbers.FirstValue; value += step)
        {
            string x = Place(Wavenumbers.Place(value));
            ticks.Add(Html.Of($"""<path class="tick" d="M{x} {Place(Bottom)}v5"/><text class="x" x="{x}" y="{Place(Bottom + 19)}">{Number.Fixed(value, 0)}</text>"""));
        }

        return Html.Of($"""
            <path class="axis" d="M{Place(Left)} {Place(Bottom)}H{Place(Right)}"/>{Html.Join(ticks)}
            <text class="x label" x="{Place((Left + Right) / 2)}" y="{Place(Height - 8)}">wavenumber / cm<tspan class="exponent" dy="-4">−1</tspan></text>
            """);
    }

    private Html IntensityAxes()
    {
        var parts = new List<Html>();
        double step = Axis.NiceStep(Intensities.LastValue, 5);
        for (double value = 0; value <= Intensities.LastValue; value += step)
        {
            string y = Place(Intensities.Place(value));
            Html grid = value > 0 ? Html.Of($"""<path class="grid" d="M{Place(Left)} {y}H{Place(Right)}"/>""") : Html.Empty;
            parts.Add(Html.Of($"""{grid}<text class="y" x="{Place(Left - 9)}" y="{y}" dy="4">{Ticks(value, step)}</text>"""));
        }

        double curveEnd = Intensities.LastValue * Curve.UnitHeight;
        double curveStep = Axis.NiceStep(curveEnd, 5);
        for (double value = 0; value <= curveEnd; value += curveStep)
        {
            string y = Place(Intensities.Place(value / Curve.UnitHeight));
            parts.Add(Html.Of($"""<path class="tick" d="M{Place(Right)} {y}h5"/><text class="y right" x="{Place(Right + 9)}" y="{y}" dy="4">{Ticks(value, curveStep)}</text>"""));
        }

        parts.Add(Html.Of($"""<text class="unit" x="{Place(Left - 9)}" y="14">sticks: km/mol</text>"""));
        parts.Add(Html.Of($"""<text class="unit right" x="{Place(Width - 6)}" y="14">curve: (km/mol) / cm<tspan class="exponent" dy="-4">−1</tspan></text>"""));
        return Html.Join(parts);
    }

    private static string Ticks(double value, double step)
    {
        int decimals = Math.Clamp((int)Math.Ceiling(-Math.Log10(step) + 1e-9), 0, 12);
        bool half = Math.Abs((step * Math.Pow(10, decimals)) - Math.Round(step * Math.Pow(10, decimals))) > 0.1;
        return Number.Fixed(value, half ? decimals + 1 : decimals);
    }

    private Html CurvePath()
    {
        if (Samples.Count == 0)
        {
            return Html.Empty;
        }

        var path = new StringBuilder("M");
        foreach (double position in Samples.Reverse())
        {
            double y = Intensities.Place(Curve.At(position) / Curve.UnitHeight);
            _ = path.Append(path.Length == 1 ? "" : " ").Append(Place(Wavenumbers.Place(position))).Append(' ').Append(Place(y));
        }

        return Html.Of($"""<path class="curve" d="{path.ToString()}"/>""");
    }

    private Html Sticks(bool selectable) => Html.Join(_drawn.Select(mode =>
    {
        double wavenumber = _vibrations.Wavenumbers[mode];
        string x = Place(Wavenumbers.Place(wavenumber));
        double top = _vibrations.Intensities is { } intensities
            ? Intensities.Place(Math.Max(0, intensities[mode]))
            : Bottom - (EqualHeight * (Bottom - Top));
        string strength = _vibrations.Intensities is { } known ? $", {Number.Fixed(known[mode], 1)} km/mol" : "";
        Html choice = selectable ? Html.Of($"""<path class="hit" d="M{x} {Place(Bottom)}V{Place(Top)}"/>""") : Html.Empty;
        Html data = selectable ? Html.Of($""" data-mode="{mode}" """) : Html.Empty;
        return Html.Of($"""
            <g class="stick"{data}><title>Mode {mode + 1}: {Number.Wavenumber(wavenumber)} 1/cm{strength}</title><path d="M{x} {Place(Bottom)}V{Place(top)}"/>{choice}</g>

            """);
    }));
}
