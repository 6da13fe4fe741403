using Aufbau.Cli.Catalog;

namespace Aufbau.Cli.Output.Human;

/// <summary>Shows the programs.</summary>
internal static class ProgramsView
{
    private const int MostMethods = 8;

    /// <summary>Shows them.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="report">The programs.</param>
    public static void Show(ConsoleText text, ProgramsReport report)
    {
        foreach (ProgramReport program in report.Programs)
        {
            string here = program.IsHere ? $"{program.Version ?? "unknown version"} at {program.Path} ({program.FoundBy})" : "not here";
            text.Line(program.IsHere ? "bold" : "yellow", $"{program.Name}: {here}");
            text.Facts(
            [
                ("about", program.Summary),
                ("computes", string.Join(", ", program.Calculations)),
                ("methods", Methods(program)),
                ("basis sets", program.HasBasisSets ? "yes" : "none to choose"),
                ("solvents", program.Solvents.Count == 0 ? "none" : $"{program.Solvents.Count}: {string.Join(", ", program.Solvents.Take(MostMethods))}{(program.Solvents.Count > MostMethods ? " ..." : "")}"),
                ("get it", program.IsHere ? null : program.GetIt),
            ]);
        }
    }

    private static string Methods(ProgramReport program)
    {
        string listed = program.Methods.Count == 0 ? "many" : string.Join(", ", program.Methods.Take(MostMethods)) + (program.Methods.Count > MostMethods ? " ..." : "");
        return program.DefaultMethod is null ? listed : $"{listed} (default {program.DefaultMethod})";
    }
}
