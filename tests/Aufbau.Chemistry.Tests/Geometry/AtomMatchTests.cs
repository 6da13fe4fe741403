using Aufbau.Chemistry.Geometry;
using Aufbau.Chemistry.Structures;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.Geometry;

public sealed class AtomMatchTests
{
    [Fact]
    public void Best_match_of_free_atoms_is_the_best_of_all_permutations() =>
        Prop.ForAll<int>(seed =>
        {
            Structure first = Cluster(5, seed);
            Structure second = Cluster(5, seed + 1);
            double best = Permutations([0, 1, 2, 3, 4]).Min(order => SuperpositionReference.Create(first).Rmsd(second.Reorder(order).Geometry.Values.Span));
            return Math.Abs(best - Superposition.Rmsd(second, first, new SuperpositionOptions { BondFactor = 1e-6 })) < 1e-9;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Best_match_of_methane_is_the_best_of_all_hydrogen_permutations() =>
        Prop.ForAll<int>(seed =>
        {
            Structure bonded = Molecules.Methane.WithConnectivity(Molecules.Methane.DetermineConnectivity());
            Structure other = Molecules.Noisy(bonded, 1.5, seed);
            double best = Permutations([1, 2, 3, 4]).Min(order => SuperpositionReference.Create(bonded).Rmsd(other.Reorder([0, .. order]).Geometry.Values.Span));
            return Math.Abs(best - Superposition.Rmsd(other, bonded)) < 1e-9;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Refined_distance_is_never_below_the_exact_one_and_usually_equal()
    {
        int equal = 0;
        for (int seed = 0; seed < 30; seed++)
        {
            Structure other = Molecules.Noisy(Molecules.Ethane, 0.6, seed).WithConnectivity(Molecules.Ethane.DetermineConnectivity());
            Structure reference = Molecules.Ethane.WithConnectivity(Molecules.Ethane.DetermineConnectivity());
            double exact = Superposition.Rmsd(other, reference);
            double refined = Superposition.Rmsd(other, reference, new SuperpositionOptions { LargestMatchCount = 5 });
            Assert.True(refined >= exact - 1e-9);
            equal += Math.Abs(refined - exact) < 1e-9 ? 1 : 0;
        }

        Assert.InRange(equal, 27, 30);
    }

    [Fact]
    public void Isotopes_given_per_atom_are_not_exchanged()
    {
        Structure turned = Molecules.W2.SwapIndices((1, 2));
        var masses = new SuperpositionOptions { Masses = MassChoice.PerAtom(16, 1, 2) };
        Assert.Equal(0, Superposition.Rmsd(turned, Molecules.W2, new SuperpositionOptions()), 1e-8);
        Assert.Equal(0, Superposition.Rmsd(turned, Molecules.W2, masses), 1e-7); // A half turn, not an exchange.
        Assert.Equal([0, 1, 2], Superposition.Align(turned, Molecules.W2, masses).Order);
    }

    [Fact]
    public void Structures_whose_bonds_differ_are_compared_by_the_reference_when_the_order_is_the_same()
    {
        Structure broken = Molecules.Parse("O 0 -0.19760802 0; H -1.43511006 0.92698325 0; H 4 3 0");
        Assert.True(Superposition.Rmsd(broken, Molecules.W2) > 0.5);
        Assert.Contains("bonds differ", Assert.Throws<ChemistryException>(() => Superposition.Rmsd(broken.SwapIndices((0, 1)), Molecules.W2)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Cheapest_assignment_is_the_best_of_all_permutations() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            double[] cost = [.. Enumerable.Range(0, 25).Select(_ => random.NextDouble())];
            int[] assigned = Assignment.Solve(5, (row, column) => cost[(5 * row) + column]);
            double best = Permutations([0, 1, 2, 3, 4]).Min(order => order.Select((column, row) => cost[(5 * row) + column]).Sum());
            return Math.Abs(best - assigned.Select((column, row) => cost[(5 * row) + column]).Sum()) < 1e-12;
        }).QuickCheckThrowOnFailure();

    private static Structure Cluster(int atoms, int seed) =>
        Molecules.Noisy(new Structure([.. Enumerable.Repeat("Ar", atoms)], Matrix.Create(atoms, 3, new double[3 * atoms])), 5, seed);

    private static IEnumerable<int[]> Permutations(int[] items) =>
        items.Length == 0 ? [[]] : items.SelectMany(first => Permutations([.. items.Where(item => item != first)]).Select(rest => (int[])[first, .. rest]));
}
