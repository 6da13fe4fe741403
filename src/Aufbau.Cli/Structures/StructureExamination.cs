using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Geometry;
using Aufbau.Chemistry.Structures;
using Aufbau.Cli.Compute;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Structures;

/// <summary>Finds out what is known of a structure.</summary>
internal static class StructureExamination
{
    /// <summary>Examines a structure.</summary>
    /// <param name="source">Where it comes from, for warnings.</param>
    /// <param name="structure">The structure.</param>
    public static StructureFacts Examine(string source, Structure structure)
    {
        bool given = structure.Connectivity.Count > 0;
        IReadOnlyList<Bond> bonds = given ? structure.Connectivity : structure.DetermineConnectivity();
        string? clash = InputChecks.Distances(structure)?.Message;
        PrincipalAxes axes = PrincipalAxes.Of(structure);
        return new StructureFacts(
            structure.Identifiers.Name,
            structure.Formula,
            structure.AtomCount,
            structure.ElectronCount,
            structure.Charge,
            structure.Multiplicity,
            MassChoice.Average.For(structure).Sum(),
            bonds.Count,
            given,
            Fragments(structure.AtomCount, bonds),
            axes.IsLinear,
            clash is null ? RotationalSymmetry.Number(structure) : null,
            axes.Moments,
            axes.RotationalConstantsGigahertz,
            structure.AtomCount > 1 ? structure.ShortestDistance() * Units.AngstromPerBohr : null,
            [.. new[] { clash, ElectronCheck.Problem(source, structure) }.OfType<string>()]);
    }

    private static int Fragments(int atoms, IReadOnlyList<Bond> bonds)
    {
        int[] parent = [.. Enumerable.Range(0, atoms)];
        int Root(int atom) => parent[atom] == atom ? atom : parent[atom] = Root(parent[atom]);
        foreach (Bond bond in bonds)
        {
            parent[Root(bond.First)] = Root(bond.Second);
        }

        return Enumerable.Range(0, atoms).Count(atom => parent[atom] == atom);
    }
}
