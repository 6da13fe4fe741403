using Aufbau.Cli.Structures;

namespace Aufbau.Cli.Output.Human;

/// <summary>Shows structures and how far they are apart.</summary>
internal static class StructureView
{
    /// <summary>Shows what is known of structures.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="report">The structures.</param>
    public static void Show(ConsoleText text, StructureInfoReport report)
    {
        for (int i = 0; i < report.Structures.Count; i++)
        {
            StructureFacts facts = report.Structures[i];
            text.Line("bold", report.Structures.Count == 1 ? report.File : $"{report.File}, frame {i + 1}");
            text.Facts(
            [
                ("name", facts.Name),
                ("formula", facts.Formula),
                ("atoms", $"{facts.Atoms}"),
                ("electrons", $"{facts.Electrons}"),
                ("charge", $"{facts.Charge}"),
                ("multiplicity", $"{facts.Multiplicity}"),
                ("mass", $"{Numerals.Fixed(facts.AverageMass, 4)} u (natural mixture)"),
                ("bonds", $"{facts.Bonds} {(facts.BondsAreGiven ? "in the file" : "by distance")}, {facts.Fragments} {(facts.Fragments == 1 ? "molecule" : "parts")}"),
                ("symmetry number", facts.SymmetryNumber is { } number ? $"{number}{(facts.IsLinear && facts.Atoms > 1 ? ", linear" : "")}" : null),
                ("moments", facts.Atoms < 2 ? null : $"{string.Join(", ", facts.MomentsOfInertia.Select(moment => Numerals.Fixed(moment, 4)))} u bohr²"),
                ("rotational constants", facts.RotationalConstantsGigahertz.Count == 0 ? null : $"{string.Join(", ", facts.RotationalConstantsGigahertz.Select(constant => Numerals.Fixed(constant, 4)))} GHz"),
                ("shortest distance", facts.ShortestDistanceAngstrom is { } distance ? $"{Numerals.Fixed(distance, 4)} angstrom" : null),
            ]);
            foreach (string warning in facts.Warnings)
            {
                text.Line("yellow", $"Warning: {warning}");
            }
        }
    }

    /// <summary>Shows a distance.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="report">The distance.</param>
    public static void Show(ConsoleText text, RmsdReport report)
    {
        string how = report.UsesSymmetry ? "equal atoms exchanged where nearer" : "atoms in their order";
        string bound = report.IsExact == false ? ", an upper bound" : "";
        text.Line($"RMSD {Numerals.Fixed(report.Rmsd, 6)} {report.Units} ({how}{bound})");
        if (report.File is not null)
        {
            text.Line($"Superposed structure: {report.File}");
        }
    }
}
