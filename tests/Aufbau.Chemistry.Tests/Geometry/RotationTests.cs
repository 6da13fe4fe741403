using Aufbau.Chemistry.Geometry;
using Aufbau.Chemistry.Structures;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.Geometry;

public sealed class RotationTests
{
    private static readonly (Structure Structure, int Number)[] Known =
    [
        (Molecules.Chfclbr, 1), (Molecules.W2, 2), (Molecules.W1, 2), (Molecules.W3, 2), (Molecules.Ammonia, 3), (Molecules.Methane, 12), (Molecules.Benzene, 12),
        (Molecules.Hydrogen, 2), (Molecules.CarbonDioxide, 2), (Molecules.Acetylene, 2), (Molecules.HydrogenChloride, 1), (Molecules.Ethane, 6),
        (Molecules.Argon, 1), (Molecules.Neopentane, 12), (Molecules.SulfurHexafluoride, 24), (Molecules.Formaldehyde, 2),
    ];

    [Fact]
    public void Symmetry_numbers_are_those_of_the_point_groups() =>
        Assert.All(Known, known => Assert.Equal(known.Number, RotationalSymmetry.Number(known.Structure)));

    [Fact]
    public void Symmetry_numbers_survive_the_errors_of_an_optimiser_and_any_frame() =>
        Assert.All(Known, known => Assert.All(Enumerable.Range(0, 5), seed =>
            Assert.Equal(known.Number, RotationalSymmetry.Number(Molecules.Moved(Molecules.Noisy(known.Structure, 2e-3, seed), seed, 2, 3, 4)))));

    [Fact]
    public void A_smaller_tolerance_sees_a_distortion()
    {
        Structure distorted = Molecules.Noisy(Molecules.Methane, 0.03);
        Assert.Equal(12, RotationalSymmetry.Number(distorted));
        Assert.Equal(1, RotationalSymmetry.Number(distorted, null, 1e-3));
    }

    [Fact]
    public void Isotopes_break_symmetry_only_when_given()
    {
        Assert.Equal(1, RotationalSymmetry.Number(Molecules.W2, MassChoice.PerAtom(16, 1, 2)));
        Assert.Equal(2, RotationalSymmetry.Number(Molecules.W2, MassChoice.PerAtom(16, 2, 2)));
        Assert.Equal(1, RotationalSymmetry.Number(Molecules.Hydrogen, MassChoice.PerAtom(1, 2)));
        Assert.Equal(3, RotationalSymmetry.Number(Molecules.Methane, MassChoice.PerAtom(12, 2, 1, 1, 1)));
    }

    [Fact]
    public void Buckminsterfullerene_has_sixty_rotations()
    {
        Structure c60 = Molecules.Parse(string.Join("; ", C60().Select(p => FormattableString.Invariant($"C {p[0] * 1.32} {p[1] * 1.32} {p[2] * 1.32}"))));
        Assert.Equal(60, c60.AtomCount);
        Assert.Equal(60, RotationalSymmetry.Number(Molecules.Noisy(c60, 1e-3)));
    }

    // Rotational constants from the moments: HCl with 2.4087 bohr has B = 10.59 1/cm (experiment: B_e = 10.5934 1/cm, r_e = 1.27455 angstrom).
    [Fact]
    public void Rotational_constant_of_hydrogen_chloride_is_that_of_spectroscopy()
    {
        Structure molecule = Molecules.Parse("H 0 0 0; Cl 0 0 2.40855");
        PrincipalAxes axes = PrincipalAxes.Of(molecule);
        Assert.True(axes.IsLinear);
        Assert.Equal(10.593, Assert.Single(axes.RotationalConstantsWavenumber), 0.002);
        Assert.Equal(10.593 * 29.9792458, Assert.Single(axes.RotationalConstantsGigahertz), 0.06);
        Assert.Equal(0, axes.Moments[0]);
    }

    [Fact]
    public void Axes_are_right_handed_and_constants_descend()
    {
        PrincipalAxes axes = PrincipalAxes.Of(Molecules.W0);
        Assert.False(axes.IsLinear);
        Assert.Equal(axes.RotationalConstantsGigahertz.OrderDescending(), axes.RotationalConstantsGigahertz);
        Assert.Equal(1, Triple(axes.Axes), 1e-12);
        Assert.Empty(PrincipalAxes.Of(Molecules.Argon).RotationalConstantsGigahertz);
        Assert.Equal(axes.Moments[0] + axes.Moments[1], axes.Moments[2], 1e-10); // A planar molecule.
    }

    [Theory]
    [InlineData(0.005, true)]
    [InlineData(0.05, false)]
    public void A_molecule_is_linear_within_a_hundredth_of_a_bohr(double bend, bool expected) =>
        Assert.Equal(expected, PrincipalAxes.Of(Molecules.Parse(FormattableString.Invariant($"O 0 0 -2.196; C {bend} 0 0; O 0 0 2.196"))).IsLinear);

    [Fact]
    public void Moments_do_not_change_with_the_frame() =>
        Prop.ForAll<int, int, int>((a, b, c) => PrincipalAxes.Of(Molecules.Moved(Molecules.Ethane, a, b, c, 5)).Moments
            .Zip(PrincipalAxes.Of(Molecules.Ethane).Moments).All(pair => Math.Abs(pair.First - pair.Second) < 1e-9)).QuickCheckThrowOnFailure();

    private static double Triple(Matrix m) =>
        (m[0, 0] * ((m[1, 1] * m[2, 2]) - (m[1, 2] * m[2, 1]))) - (m[0, 1] * ((m[1, 0] * m[2, 2]) - (m[1, 2] * m[2, 0]))) + (m[0, 2] * ((m[1, 0] * m[2, 1]) - (m[1, 1] * m[2, 0])));

    // Even permutations of (0, 1, 3f), (1, 2 + f, 2f) and (f, 2, 2f + 1) with all signs, f the golden ratio.
    private static IEnumerable<double[]> C60()
    {
        double f = (1 + Math.Sqrt(5)) / 2;
        double[][] seeds = [[0, 1, 3 * f], [1, 2 + f, 2 * f], [f, 2, (2 * f) + 1]];
        return seeds.SelectMany(s => Enumerable.Range(0, 8).Select(k => new[] { s[0] * Sign(k, 0), s[1] * Sign(k, 1), s[2] * Sign(k, 2) }))
            .SelectMany(p => new[] { p, [p[1], p[2], p[0]], [p[2], p[0], p[1]] })
            .DistinctBy(p => FormattableString.Invariant($"{p[0] + 0.0:F6} {p[1] + 0.0:F6} {p[2] + 0.0:F6}").Replace("-0.000000", "0.000000", StringComparison.Ordinal));

        static int Sign(int bits, int axis) => (bits >> axis & 1) == 0 ? 1 : -1;
    }
}
