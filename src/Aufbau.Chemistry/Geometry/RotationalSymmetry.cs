using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Geometry;

/// <summary>The rotational symmetry number: how many proper rotations lay a molecule upon itself.</summary>
public static class RotationalSymmetry
{
    /// <summary>How far an atom may be from where a rotation should bring it, in bohr: optimised geometries are off by 1e-3 or so.</summary>
    public const double DefaultTolerance = 0.1;

    /// <summary>Finds the number: 1 for CHFClBr, 2 for water, 3 for ammonia, 6 for staggered ethane, 12 for methane and benzene.</summary>
    /// <param name="structure">The structure.</param>
    /// <param name="masses">Masses given per atom keep isotopes apart. Default: most abundant isotopes.</param>
    /// <param name="tolerance">The largest distance in bohr between an atom and the rotated atom that takes its place, positive. Where the
    /// rotations within it do not form a group, it is halved until they do. Default: 0.1.</param>
    /// <returns>1 or more; 1 for an atom, 1 or 2 for a linear molecule.</returns>
    /// <exception cref="ChemistryException">Masses were given for another number of atoms.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is not positive.</exception>
    public static int Number(Structure structure, MassChoice? masses = null, double tolerance = DefaultTolerance)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(tolerance);
        if (structure.AtomCount == 1)
        {
            return 1;
        }

        var search = new RotationSearch(structure, masses ?? MassChoice.MostAbundantIsotope);
        PrincipalAxes axes = PrincipalAxes.Of(structure, masses);
        if (axes.IsLinear)
        {
            return search.IsReversible(axes.Axes.Row(0), tolerance) ? 2 : 1;
        }

        while (true)
        {
            IReadOnlyCollection<int[]> rotations = search.Rotations(tolerance);
            if (Permutations.FormGroup(rotations))
            {
                return rotations.Count;
            }

            tolerance /= 2;
        }
    }
}
