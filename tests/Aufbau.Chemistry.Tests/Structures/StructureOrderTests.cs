using Aufbau.Chemistry.Structures;
using FsCheck;
using FsCheck.Fluent;

namespace Aufbau.Chemistry.Tests.Structures;

public sealed class StructureOrderTests
{
    private static readonly Structure Bonded = Molecules.Formaldehyde
        .WithConnectivity([new Bond(0, 1, 2), new Bond(0, 2, 1), new Bond(0, 3, 1)])
        .AddIdentifiers(("canonical_isomeric_explicit_hydrogen_mapped_smiles", "[C:1](=[O:2])([H:3])[H:4]"), ("name", "formaldehyde"));

    [Fact]
    public void Adjacency_follows_connectivity()
    {
        Matrix matrix = Bonded.AdjacencyMatrix();
        Assert.Equal((2, 2, 0), (matrix[0, 1], matrix[1, 0], matrix[1, 2]));
        Assert.Equal([1, 2, 3], Bonded.AdjacencyDictionary()[0]);
        Assert.Equal([0], Bonded.AdjacencyDictionary()[3]);
        Assert.Empty(Molecules.Formaldehyde.AdjacencyDictionary());
    }

    [Fact]
    public void Bonds_are_perceived_from_covalent_radii()
    {
        Assert.Equal([new Bond(0, 1, 1), new Bond(0, 2, 1), new Bond(0, 3, 1)], Molecules.Formaldehyde.DetermineConnectivity());
        Assert.Equal(12, Molecules.Benzene.DetermineConnectivity().Count);
        Assert.Equal(16, Molecules.Neopentane.DetermineConnectivity().Count);
        Assert.Empty(Molecules.Formaldehyde.DetermineConnectivity(0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Molecules.W0.DetermineConnectivity(0));
    }

    [Fact]
    public void A_single_move_swaps_two_atoms_with_bonds_and_mapped_smiles()
    {
        Structure swapped = Bonded.SwapIndices((0, 2));
        Assert.Equal(["H", "O", "C", "H"], swapped.Symbols);
        Assert.Equal(Bonded.Geometry.Row(2).ToArray(), swapped.Geometry.Row(0).ToArray());
        Assert.Equal([new Bond(0, 2, 1), new Bond(1, 2, 2), new Bond(2, 3, 1)], swapped.Connectivity);
        Assert.Equal("[C:3](=[O:2])([H:1])[H:4]", swapped.Identifiers.CanonicalIsomericExplicitHydrogenMappedSmiles);
        Assert.Equal("formaldehyde", swapped.Identifiers.Name);
    }

    [Fact]
    public void A_cycle_of_moves_moves_exactly_as_told() =>
        Assert.Equal(["O", "H", "C", "H"], Bonded.SwapIndices((0, 2), (2, 1), (1, 0)).Symbols);

    [Fact]
    public void Doubled_and_impossible_indices_are_errors()
    {
        Assert.Equal("Duplicated old index: 1. You cannot move an atom twice.", Assert.Throws<ChemistryException>(() => Bonded.SwapIndices((1, 0), (1, 2))).Message);
        Assert.Equal("Duplicated new index: 2. You cannot move two atoms to the same index.", Assert.Throws<ChemistryException>(() => Bonded.SwapIndices((1, 2), (0, 2))).Message);
        Assert.Throws<ChemistryException>(() => Bonded.SwapIndices((0, 4)));
        Assert.Throws<ChemistryException>(() => Bonded.Reorder([0, 1, 1, 2]));
        Assert.Throws<ChemistryException>(() => Bonded.Reorder([0, 1]));
    }

    [Fact]
    public void A_mapped_smiles_that_does_not_name_each_atom_is_dropped() =>
        Assert.Null(Bonded.AddIdentifiers(("canonical_isomeric_explicit_hydrogen_mapped_smiles", "[C:1]=[O:2]"))
            .SwapIndices((0, 1)).Identifiers.CanonicalIsomericExplicitHydrogenMappedSmiles);

    [Fact]
    public void Identifiers_are_set_by_their_json_names()
    {
        Structure named = Molecules.W0.AddIdentifiers(("name", "water"), ("name_IUPAC", "oxidane"), ("inchikey", "XLYOFNOQVPJJNP-UHFFFAOYSA-N"));
        Assert.Equal("water", named.Identifiers.Name);
        Assert.Equal("oxidane", named.Identifiers.NameIupac);
        Assert.Null(named.AddIdentifiers(("name", null)).Identifiers.Name);
        Assert.Equal("Invalid identifier: 'smile'. Did you mean 'smiles'?", Assert.Throws<ChemistryException>(() => named.AddIdentifiers(("smile", "O"))).Message);
    }

    [Fact]
    public void Swapping_twice_gives_the_structure_back() =>
        Prop.ForAll<NonNegativeInt, NonNegativeInt>((i, j) =>
            Bonded.SwapIndices((i.Get % 4, j.Get % 4)).SwapIndices((i.Get % 4, j.Get % 4)).Equals(Bonded)).QuickCheckThrowOnFailure();
}
