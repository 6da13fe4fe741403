using System.CommandLine;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Outputs;
using Aufbau.Cli.Compute;
using Aufbau.Cli.Frequencies;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Running;
using Aufbau.Programs;
using Aufbau.Programs.Running;
using Aufbau.View.Reports;

namespace Aufbau.Cli.Demo;

/// <summary><c>aufbau demo</c>: optimises a few molecules and computes their numerical frequencies with xtb, in parallel.</summary>
/// <param name="session">The surroundings.</param>
/// <param name="makeProgress">Makes what shows how far a run is.</param>
internal sealed class DemoCommand(Session session, Func<Session, IComputeProgress> makeProgress)
{
    private const string FolderName = "aufbau-demo";
    private const string PageName = "results.html";
    private const string ProgramName = "xtb";

    /// <summary>Makes the command.</summary>
    /// <param name="run">Runs an action of this command and shows its report.</param>
    public Command Create(Func<ParseResult, Func<CancellationToken, Task<CommandReport>>, Task<int>> run)
    {
        var save = new Option<string?>("--save", "-o") { HelpName = "FOLDER", Description = $"Where results are saved. Default: {FolderName}." };
        var command = new Command("demo", "Optimise a few molecules and compute their frequencies with xtb in parallel, and show them on a page.") { save };
        command.SetAction((parse, _) => run(parse, cancellationToken => DemoAsync(parse.GetValue(save), cancellationToken)));
        return command;
    }

    private async Task<CommandReport> DemoAsync(string? save, CancellationToken cancellationToken)
    {
        IProgram program = ProgramCatalog.Find(ProgramName);
        await using var runner = new ProgramRunners(session.Clock);
        InstalledProgram installed = await runner.FindAsync(program, cancellationToken)
            ?? throw new UsageException($"The demonstration needs {ProgramName}. Get it with: {program.Description.InstallCommand}");
        string directory = Folder(save);
        var request = new ComputeRequest(new RequestWords(CalculationWord.Frequencies, ProgramName, []))
        {
            Save = new SaveRequest(directory, Overwrite: true),
            Frequencies = new FrequencyRequest(Numerical: true, Optimize: true),
        };
        ComputePlan plan = new ComputePlanner(request, program, installed.Version, MachineSize.Measure()).Plan(DemoMolecules.Load(), new ResultFolder(directory));
        ComputeSummary summary;
        using (IComputeProgress progress = makeProgress(session))
        {
            summary = await new ComputeRun(plan, runner.RunAsync, progress, session.Clock).RunAsync(cancellationToken);
        }

        return new DemoReport(summary, WritePage(summary, directory));
    }

    private static string WritePage(ComputeSummary summary, string directory)
    {
        ResultEntry[] entries = [.. summary.Calculations
            .Where(report => report.ResultFile is not null)
            .Select(report => new ResultEntry(report.Name, ChemistryFile.Open<ProgramOutput>(report.ResultFile!)))]; // Filtered before.
        string page = Path.GetFullPath(Path.Combine(directory, PageName));
        File.WriteAllText(page, ResultsPage.Render("Aufbau: optimised structures and their vibrations", entries));
        return page;
    }

    private static string Folder(string? save)
    {
        if (save is not null)
        {
            new ResultFolder(save).CheckWritable();
            return save;
        }

        try
        {
            new ResultFolder(FolderName).CheckWritable();
            return FolderName;
        }
        catch (UsageException)
        {
            string temporary = Path.Combine(Path.GetTempPath(), FolderName);
            new ResultFolder(temporary).CheckWritable();
            return temporary;
        }
    }
}
