using Aufbau.Chemistry.Geometry;
using Aufbau.Chemistry.Structures;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.Geometry;

public sealed class SuperpositionTests
{
    private static readonly SuperpositionOptions ByIndex = new() { UseSymmetry = false };

    [Fact]
    public void Distance_does_not_change_with_translation_and_rotation() =>
        Prop.ForAll<int, int, int>((a, b, c) =>
        {
            Structure other = Molecules.Noisy(Molecules.Ethane, 0.3, a);
            double still = Superposition.Rmsd(Molecules.Ethane, other, ByIndex);
            double moved = Superposition.Rmsd(Molecules.Moved(Molecules.Ethane, a, b, c, 50), other, ByIndex);
            return Math.Abs(still - moved) < 1e-10 && Math.Abs(still - Superposition.Rmsd(other, Molecules.Ethane, ByIndex)) < 1e-12;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_moved_molecule_has_no_distance(int which)
    {
        Structure[] all = [Molecules.W0, Molecules.CarbonDioxide, Molecules.Benzene, Molecules.Hydrogen, Molecules.Argon];
        Assert.Equal(0, Superposition.Rmsd(all[which], Molecules.Moved(all[which], 1, 2, 3, 1000), ByIndex), 1e-11);
    }

    [Fact]
    public void Distance_of_two_bond_lengths_is_half_their_difference() =>
        Assert.Equal(0.05, Superposition.Rmsd(Molecules.Hydrogen, Molecules.Parse("H 5 0 0; H 6.4 0 0"), ByIndex), 1e-12);

    [Fact]
    public void Mirror_images_stay_apart()
    {
        Structure mirror = Molecules.Mirrored(Molecules.Chfclbr);
        Assert.True(Superposition.Rmsd(Molecules.Chfclbr, mirror, ByIndex) > 0.5);
        Assert.True(Superposition.Rmsd(Molecules.Chfclbr, mirror) > 0.5);
    }

    [Fact]
    public void Aligned_structure_lies_on_the_reference()
    {
        Structure other = Molecules.Noisy(Molecules.Ethane, 0.1);
        Alignment alignment = Superposition.Align(Molecules.Moved(other, 1, 2, 3, 7), Molecules.Ethane);
        double direct = Math.Sqrt(alignment.Structure.Geometry.ToArray().Zip(Molecules.Ethane.Geometry.ToArray(), (a, b) => (a - b) * (a - b)).Sum() / 8);
        Assert.Equal(direct, alignment.Rmsd, 1e-12);
        Assert.True(direct < 0.1);
        Assert.True(alignment.IsExact);
    }

    [Fact]
    public void No_small_rotation_improves_an_alignment()
    {
        Structure aligned = Superposition.Align(Molecules.Noisy(Molecules.W0, 0.5), Molecules.W0).Structure;
        double Squares(Structure structure) => structure.Geometry.ToArray().Zip(Molecules.W0.Geometry.ToArray(), (a, b) => (a - b) * (a - b)).Sum();
        Prop.ForAll<int, int, int>((a, b, c) => Squares(Molecules.Moved(aligned, Small(a), Small(b), Small(c), Small(a + b))) >= Squares(aligned) - 1e-12).QuickCheckThrowOnFailure();

        static double Small(int value) => 1e-3 * Math.Sin(value);
    }

    [Fact]
    public void Masses_weigh_the_distance()
    {
        Structure stretched = Molecules.Parse("H 0 0 0; Cl 0 0 2.5087");
        double[] masses = MassChoice.MostAbundantIsotope.For(stretched);
        double reduced = masses[0] * masses[1] / masses.Sum();
        double expected = Math.Sqrt(reduced * 0.01 / masses.Sum());
        Assert.Equal(expected, Superposition.Rmsd(Molecules.HydrogenChloride, stretched, new SuperpositionOptions { Masses = MassChoice.MostAbundantIsotope }), 1e-10);
    }

    [Fact]
    public void Exchanged_equal_atoms_cost_nothing_with_symmetry() =>
        Prop.ForAll<int>(seed =>
        {
            int[] order = [.. Enumerable.Range(0, 12)];
            new Random(seed).Shuffle(order);
            return Superposition.Rmsd(Molecules.Moved(Molecules.Benzene.Reorder(order), seed, 1, 2, 3), Molecules.Benzene) < 1e-10;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_turned_methyl_group_costs_nothing_with_symmetry()
    {
        Structure turned = Molecules.Ethane.SwapIndices((2, 3), (3, 4), (4, 2));
        Assert.True(Superposition.Rmsd(turned, Molecules.Ethane, ByIndex) > 0.5);
        Alignment alignment = Superposition.Align(turned, Molecules.Ethane, new SuperpositionOptions());
        Assert.Equal(0, alignment.Rmsd, 1e-7);
        Assert.Equal([3, 4, 2], alignment.Order.Skip(2).Take(3));
    }

    [Fact]
    public void Neopentane_in_any_order_is_matched_exactly()
    {
        int[] order = [.. Enumerable.Range(0, 17)];
        new Random(7).Shuffle(order);
        Structure shuffled = Molecules.Moved(Molecules.Noisy(Molecules.Neopentane, 0.01).Reorder(order), 1, 2, 3);
        Alignment alignment = Superposition.Align(shuffled, Molecules.Neopentane, new SuperpositionOptions());
        Assert.True(alignment.IsExact);
        Assert.InRange(alignment.Rmsd, 0.001, 0.02);
        Assert.Equal(Molecules.Neopentane.Symbols, alignment.Structure.Symbols);
    }

    [Fact]
    public void Too_many_matches_are_refined_and_marked()
    {
        int[] order = [.. Enumerable.Range(0, 17)];
        new Random(3).Shuffle(order);
        Structure shuffled = Molecules.Moved(Molecules.Noisy(Molecules.Neopentane, 0.01).Reorder(order), 1, 2, 3);
        Alignment alignment = Superposition.Align(shuffled, Molecules.Neopentane, new SuperpositionOptions { LargestMatchCount = 100 });
        Assert.False(alignment.IsExact);
        Assert.InRange(alignment.Rmsd, 0.001, 0.02);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(30)]
    [InlineData(300)]
    public void Atoms_without_bonds_are_matched_in_any_number(int atoms)
    {
        var random = new Random(atoms);
        double[] xyz = [.. Enumerable.Range(0, 3 * atoms).Select(i => ((i % 3) + 1) * 30 * random.NextDouble())];
        var cluster = new Structure([.. Enumerable.Repeat("Ar", atoms)], Matrix.Create(atoms, 3, xyz));
        int[] order = [.. Enumerable.Range(0, atoms)];
        random.Shuffle(order);
        Alignment alignment = Superposition.Align(Molecules.Moved(cluster.Reorder(order), 1, 2, 3, 4), cluster, new SuperpositionOptions { BondFactor = 1e-6 });
        Assert.Equal(0, alignment.Rmsd, 1e-9);
        Assert.Equal(atoms == 5, alignment.IsExact);
    }

    [Fact]
    public void Different_molecules_cannot_be_compared()
    {
        Assert.Contains("same elements", Assert.Throws<ChemistryException>(() => Superposition.Rmsd(Molecules.W0, Molecules.Hydrogen)).Message, StringComparison.Ordinal);
        Assert.Throws<ChemistryException>(() => Superposition.Rmsd(Molecules.W0, Molecules.W0.SwapIndices((0, 1)), ByIndex));
    }

    [Fact]
    public void Batch_gives_the_same_as_one_by_one()
    {
        Structure[] others = [.. Enumerable.Range(0, 20).Select(seed => Molecules.Moved(Molecules.Noisy(Molecules.Benzene, 0.2, seed), seed, seed, seed, seed))];
        double[] rmsds = new double[20];
        SuperpositionReference.Create(Molecules.Benzene).Rmsds([.. others.SelectMany(other => other.Geometry.ToArray())], rmsds);
        Assert.All(Enumerable.Range(0, 20), i => Assert.Equal(Superposition.Align(others[i], Molecules.Benzene).Rmsd, rmsds[i], 1e-9));
        Assert.Throws<ArgumentException>(() => SuperpositionReference.Create(Molecules.Benzene).Rmsd([1, 2, 3]));
    }

    [Fact]
    public void Filter_keeps_the_first_of_near_conformers()
    {
        Structure turned = Molecules.Ethane.SwapIndices((2, 3), (3, 4), (4, 2));
        Structure far = Molecules.Noisy(Molecules.Ethane, 3, 5);
        Structure[] conformers = [Molecules.Ethane, Molecules.Moved(turned, 1, 2, 3, 4), far, Molecules.Noisy(far, 0.1)];
        Assert.Equal([0, 2], ConformerFilter.FilterIndices(conformers));
        Assert.Equal([0, 1, 2], ConformerFilter.FilterIndices(conformers, 1.0, ByIndex));
        Assert.Equal([0, 1, 2, 3], ConformerFilter.FilterIndices(conformers, 0));
        Assert.Equal(far, ConformerFilter.Filter(conformers)[1]);
        Assert.Empty(ConformerFilter.Filter([]));
    }
}
