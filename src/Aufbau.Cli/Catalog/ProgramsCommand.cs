using System.CommandLine;
using Aufbau.Chemistry.Inputs;
using Aufbau.Cli.Compute;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Running;
using Aufbau.Programs;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Catalog;

/// <summary><c>aufbau programs</c>: what is here, and the line that gets what is missing.</summary>
internal static class ProgramsCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="run">Runs an action of this command and shows its report.</param>
    public static Command Create(TimeProvider clock, Func<ParseResult, Func<CancellationToken, Task<CommandReport>>, Task<int>> run)
    {
        var command = new Command("programs", "Which programs are here, what they can do, and how to get the others.");
        command.SetAction((parse, _) => run(parse, cancellationToken => ReportAsync(clock, cancellationToken)));
        return command;
    }

    private static async Task<CommandReport> ReportAsync(TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var finder = new ProgramRunners(clock);
        var reports = new List<ProgramReport>();
        foreach (IProgram program in ProgramCatalog.Programs.OrderBy(program => program.Description.Name, StringComparer.Ordinal))
        {
            reports.Add(Report(program.Description, await finder.FindAsync(program, cancellationToken)));
        }

        return new ProgramsReport(reports);
    }

    private static ProgramReport Report(ProgramDescription description, InstalledProgram? installed) => new(
        description.Name,
        description.Summary,
        installed is not null,
        installed?.Version,
        installed?.ExecutablePath,
        installed?.FoundBy,
        Calculations(description.CalculationTypes),
        description.Methods,
        description.DefaultMethod,
        description.HasBasisSets,
        description.Solvents,
        description.InstallCommand);

    private static string[] Calculations(IReadOnlyList<CalculationType> types)
    {
        bool hasFrequencies = types.Contains(CalculationType.Hessian) || types.Contains(CalculationType.Gradient);
        return [.. types.Select(type => CalculationWord.Of(type).Name), .. hasFrequencies ? [CalculationWord.Frequencies.Name] : Array.Empty<string>()];
    }
}
