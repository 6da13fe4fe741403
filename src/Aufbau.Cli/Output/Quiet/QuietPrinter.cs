using System.Globalization;
using Aufbau.Cli.Catalog;
using Aufbau.Cli.Completion;
using Aufbau.Cli.Compute;
using Aufbau.Cli.Constants;
using Aufbau.Cli.Conversion;
using Aufbau.Cli.Demo;
using Aufbau.Cli.Doctor;
using Aufbau.Cli.Files;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Structures;

namespace Aufbau.Cli.Output.Quiet;

/// <summary>Shows only the essential, one per line: the files that were written, or numbers.</summary>
/// <param name="session">The surroundings.</param>
internal sealed class QuietPrinter(Session session) : IPrinter
{
    /// <inheritdoc/>
    public void Print(CommandReport report)
    {
        if (report is ComputeSummary { Failed: > 0 } or DemoReport { Run.Failed: > 0 })
        {
            Reasons(report is DemoReport demo ? demo.Run : (ComputeSummary)report);
        }

        foreach (string line in Lines(report))
        {
            session.Output.WriteLine(line);
        }
    }

    private static IEnumerable<string> Lines(CommandReport report) => report switch
    {
        ComputeSummary summary => summary.Calculations.Where(one => one.Status is CalculationStatus.Succeeded or CalculationStatus.Skipped).Select(one => one.ResultFile ?? one.Name),
        DemoReport demo => [demo.Page],
        FilesReport files => files.Files,
        ProgramsReport programs => programs.Programs.Where(program => program.IsHere).Select(program => program.Name),
        ConversionReport conversion => [conversion.File],
        DoctorReport doctor => doctor.Checks.Where(check => check.Verdict == DoctorVerdict.Missing).Select(check => $"{check.Subject}: {check.Finding}"),
        CompletionReport completion => [completion.Script.TrimEnd('\n')],
        StructureInfoReport info => info.Structures.Select(structure => structure.Formula),
        RmsdReport rmsd => [rmsd.File ?? rmsd.Rmsd.ToString("R", CultureInfo.InvariantCulture)],
        ConstantsReport constants => constants.Constants.Select(constant => constant.Value.ToString("R", CultureInfo.InvariantCulture)),
        ElementReport element => [element.AverageMass.ToString("R", CultureInfo.InvariantCulture)],
        SolventsReport solvents => solvents.Solvents.Select(solvent => solvent.Dielectric.ToString("R", CultureInfo.InvariantCulture)),
        _ => throw new NotSupportedException($"There is no short form of {report.GetType().Name}."),
    };

    private void Reasons(ComputeSummary summary)
    {
        foreach (CalculationReport one in summary.Calculations.Where(one => one.Status == CalculationStatus.Failed))
        {
            session.Error.WriteLine($"aufbau: {one.Source}: {one.Failure?.Message}");
        }
    }
}
