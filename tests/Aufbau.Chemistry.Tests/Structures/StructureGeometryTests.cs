using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Structures;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.Structures;

public sealed class StructureGeometryTests
{
    [Fact]
    public void Distance_is_in_bohr_and_geometry_also_in_angstrom()
    {
        Assert.Equal(1.3, Molecules.Hydrogen.Distance(0, 1), 1e-15);
        Assert.Equal(0.65 * 0.529177210544, Molecules.Hydrogen.GeometryAngstrom[1, 2], 1e-15);
        Assert.Throws<ArgumentOutOfRangeException>(() => Molecules.Hydrogen.Distance(0, 2));
    }

    [Fact]
    public void Angle_of_methane_is_tetrahedral_and_of_carbon_dioxide_straight()
    {
        Assert.Equal(109.4712206344907, Molecules.Methane.AngleDegrees(1, 0, 2), 1e-10);
        Assert.Equal(180, Molecules.CarbonDioxide.AngleDegrees(0, 1, 2));
    }

    [Fact]
    public void Dihedral_has_the_sign_of_iupac()
    {
        Structure chain = Molecules.Parse("O 1 0 0; O 0 0 0; O 0 0 1; O 0 1 1");
        Assert.Equal(90, chain.DihedralDegrees(0, 1, 2, 3), 1e-12);
        Assert.Equal(-90, Molecules.Mirrored(chain).DihedralDegrees(0, 1, 2, 3), 1e-12);
        Assert.Equal(180, Molecules.Parse("O 1 0 0; O 0 0 0; O 0 0 1; O -1 0 1").DihedralDegrees(0, 1, 2, 3), 1e-12);
    }

    [Fact]
    public void Angles_of_coinciding_or_collinear_atoms_are_errors()
    {
        Assert.Throws<ChemistryException>(() => Molecules.CarbonDioxide.AngleDegrees(0, 0, 1));
        Assert.Throws<ChemistryException>(() => Molecules.Acetylene.DihedralDegrees(2, 0, 1, 3));
    }

    [Theory]
    [InlineData("H 0 0 0; Br 0 0 2", "BrH", "HBr")]
    [InlineData("H 0 0 0; F 0 0 2", "FH", "HF")]
    [InlineData("O 0 0 0; H 0 0 2; H 2 0 0", "H2O", "H2O")]
    [InlineData("Br 0 0 0; C 0 0 2; Cl 2 0 0; F 0 2 0; H 0 -2 0", "CHBrClF", "CHBrClF")]
    [InlineData("C 0 0 0; Cl 0 0 2; Cl 0 2 0", "CCl2", "CCl2")]
    public void Formula_follows_hill(string atoms, string hill, string hydrogenFirst)
    {
        Assert.Equal(hill, Molecules.Parse(atoms).Formula);
        Assert.Equal(hydrogenFirst, Molecules.Parse(atoms).FormulaHydrogenFirst);
    }

    [Fact]
    public void Shortest_distance_is_infinite_for_an_atom()
    {
        Assert.Equal(double.PositiveInfinity, Molecules.Argon.ShortestDistance());
        Assert.Equal(2.003, Molecules.Acetylene.ShortestDistance(), 1e-12);
    }

    [Fact]
    public void Masses_follow_the_choice()
    {
        Assert.Equal([15.99491461957, 1.00782503223, 1.00782503223], MassChoice.MostAbundantIsotope.For(Molecules.W0));
        Assert.Equal([15.9994, 1.007975, 1.007975], MassChoice.Average.For(Molecules.W0));
        Assert.Equal([18.0, 2.0, 1.0], MassChoice.PerAtom(18, 2, 1).For(Molecules.W0));
        Assert.Throws<ChemistryException>(() => MassChoice.PerAtom(18, 2).For(Molecules.W0));
        Assert.Throws<ChemistryException>(() => MassChoice.PerAtom(18, 0, 1));
        Assert.Equal(0, Molecules.CarbonDioxide.CentreOfMass()[2], 1e-12);
        Assert.Equal(0.325, Molecules.Hydrogen.CentreOfMass(MassChoice.PerAtom(1, 3))[2], 1e-12);
    }

    [Fact]
    public void Angstrom_round_trip_keeps_every_coordinate() =>
        Prop.ForAll<NormalFloat>(value => Math.Abs((value.Get * Units.AngstromPerBohr * Units.BohrPerAngstrom) - value.Get) <= 4e-16 * Math.Abs(value.Get))
            .QuickCheckThrowOnFailure();
}
