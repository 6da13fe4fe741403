namespace Aufbau.Chemistry.Structures;

public sealed partial record Structure
{
    /// <summary>The same structure with atoms at other places. An atom that is not named keeps its place; when that is taken, it goes
    /// where the chain of moves began, so <c>(0, 2)</c> alone swaps atoms 0 and 2.</summary>
    /// <param name="moves">Pairs of the old and the new index, from 0.</param>
    /// <returns>A structure whose geometry, bonds and atom-mapped SMILES follow the atoms. A mapped SMILES whose map numbers are not
    /// exactly 1 to N (index plus 1) is dropped.</returns>
    /// <exception cref="ChemistryException">An index occurs twice on one side, or lies outside the structure.</exception>
    public Structure SwapIndices(params IReadOnlyList<(int Old, int New)> moves)
    {
        ArgumentNullException.ThrowIfNull(moves);
        var newOf = new Dictionary<int, int>();
        var oldOf = new Dictionary<int, int>();
        foreach ((int from, int to) in moves)
        {
            if (Math.Min(from, to) < 0 || Math.Max(from, to) >= AtomCount)
            {
                throw new ChemistryException($"Atom {from} cannot move to index {to}: indices run from 0 to {AtomCount - 1}.");
            }

            if (!newOf.TryAdd(from, to))
            {
                throw new ChemistryException($"Duplicated old index: {from}. You cannot move an atom twice.");
            }

            if (!oldOf.TryAdd(to, from))
            {
                throw new ChemistryException($"Duplicated new index: {to}. You cannot move two atoms to the same index.");
            }
        }

        int[] order = new int[AtomCount];
        for (int atom = 0; atom < AtomCount; atom++)
        {
            int place = atom;
            if (!newOf.TryGetValue(atom, out int target))
            {
                while (oldOf.TryGetValue(place, out int before))
                {
                    place = before;
                }

                target = place;
            }

            order[target] = atom;
        }

        return Reorder(order);
    }

    /// <summary>The same structure with its atoms in another order.</summary>
    /// <param name="order">For each new index the old one; each old index once.</param>
    /// <exception cref="ChemistryException">The order is not a permutation of 0 to N - 1.</exception>
    public Structure Reorder(IReadOnlyList<int> order)
    {
        ArgumentNullException.ThrowIfNull(order);
        int[] newOf = new int[AtomCount];
        Array.Fill(newOf, -1);
        for (int i = 0; i < order.Count; i++)
        {
            if (order.Count != AtomCount || order[i] < 0 || order[i] >= AtomCount || newOf[order[i]] >= 0)
            {
                throw new ChemistryException($"An order of atoms names each index from 0 to {AtomCount - 1} once, but it is {string.Join(' ', order.Take(50))}.");
            }

            newOf[order[i]] = i;
        }

        double[] geometry = new double[3 * AtomCount];
        for (int i = 0; i < order.Count; i++)
        {
            Geometry.Row(order[i]).CopyTo(geometry.AsSpan(3 * i));
        }

        return new Structure(
            [.. order.Select(atom => Symbols[atom])],
            Matrix.Own(AtomCount, 3, geometry),
            Charge,
            Multiplicity,
            MappedSmiles.Renumber(Identifiers, newOf),
            [.. Connectivity.Select(bond => new Bond(newOf[bond.First], newOf[bond.Second], bond.Order))],
            Extras);
    }
}
