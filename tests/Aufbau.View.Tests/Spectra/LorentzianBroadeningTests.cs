using Aufbau.View.Spectra;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.View.Tests.Spectra;

public sealed class LorentzianBroadeningTests
{
    [Fact]
    public void Curve_equals_the_direct_sum_when_sticks_overlap()
    {
        var curve = new LorentzianBroadening([1000, 1012.5, 3000], [10, 20, 5], 8);
        foreach (double at in (double[])[0, 990, 1000, 1006, 1012.5, 2000, 3000])
        {
            double sum = (10 * 8 / (Math.Pow(at - 1000, 2) + 64) / Math.PI)
                + (20 * 8 / (Math.Pow(at - 1012.5, 2) + 64) / Math.PI)
                + (5 * 8 / (Math.Pow(at - 3000, 2) + 64) / Math.PI);
            Assert.Equal(sum, curve.At(at), 1e-14);
        }
    }

    [Fact]
    public void Curve_is_half_as_high_when_one_half_width_away()
    {
        var curve = new LorentzianBroadening([1500], [100], 10);
        Assert.Equal(100 / (Math.PI * 10), curve.At(1500), 1e-12);
        Assert.Equal(curve.At(1500) / 2, curve.At(1510), 1e-12);
        Assert.Equal(curve.At(1500) / 2, curve.At(1490), 1e-12);
    }

    [Fact]
    public void Curve_keeps_the_area_of_its_sticks_when_integrated()
    {
        // The tails beyond +-L hold 2 width / (pi L) of the area: 0.13 % here; the rest is the trapezoidal rule's.
        Prop.ForAll<NormalFloat, NormalFloat, PositiveInt>((first, second, width) =>
        {
            double[] positions = [500 + (Math.Abs(first.Get) % 3000), 500 + (Math.Abs(second.Get) % 3000)];
            double halfWidth = 1 + (width.Get % 20);
            var curve = new LorentzianBroadening(positions, [70, 30], halfWidth);
            double reach = 500 * halfWidth;
            double step = halfWidth / 10;
            double area = 0;
            for (double at = -reach; at <= 4000 + reach; at += step)
            {
                area += curve.At(at) * step;
            }

            return Math.Abs(area - 100) < 0.3;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));
    }

    [Fact]
    public void Samples_hold_every_peak_and_both_ends_in_order()
    {
        IReadOnlyList<double> samples = new LorentzianBroadening([123.4, 3999], [1, 1], 10).Samples(0, 4000, 20);
        Assert.Equal(0, samples[0]);
        Assert.Equal(4000, samples[^1]);
        Assert.Contains(123.4, samples);
        Assert.Contains(3999, samples);
        Assert.Equal(samples.Order(), samples);
    }
}
