using System.CommandLine;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Running;
using Aufbau.Programs;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Compute;

/// <summary><c>aufbau compute</c>: from the words to the summary.</summary>
/// <param name="session">The surroundings.</param>
/// <param name="makeProgress">Makes what shows how far a run is.</param>
internal sealed class ComputeCommand(Session session, Func<Session, IComputeProgress> makeProgress)
{
    private readonly ComputeOptions _options = new();
    private readonly Argument<string[]> _words = new("WORDS")
    {
        Description = "What to compute (energy, gradient, hessian, optimization, frequencies ...), the program, and structures: files, or - for standard input. In any order.",
        HelpName = "CALCULATION PROGRAM STRUCTURE...",
        Arity = ArgumentArity.ZeroOrMore,
        CompletionSources = { _ => CalculationWord.All.Select(word => word.Name).Concat(ProgramCatalog.Programs.Select(program => program.Description.Name)).Select(word => new System.CommandLine.Completions.CompletionItem(word)) },
    };

    /// <summary>Makes the command.</summary>
    /// <param name="run">Runs an action of this command and shows its report.</param>
    public Command Create(Func<ParseResult, Func<CancellationToken, Task<CommandReport>>, Task<int>> run)
    {
        var command = new Command("compute", "Compute something for each structure: aufbau compute optimization xtb ethanol.xyz (or shorter: aufbau opt xtb ethanol.xyz).") { _words };
        _options.AddTo(command);
        command.SetAction((parse, _) => run(parse, cancellationToken => ComputeAsync(parse, cancellationToken)));
        return command;
    }

    private async Task<CommandReport> ComputeAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> words = parse.GetValue(_words) ?? [];
        RequestWords sorted = RequestWords.Sort(words, [.. ProgramCatalog.Programs.Select(known => known.Description.Name)], Path.Exists);
        ComputeRequest request = _options.Read(parse, sorted);
        Missing(sorted);
        IProgram program = ProgramCatalog.Find(sorted.Program!); // Missing has refused null.
        if (sorted.Calculation is { } calculation)
        {
            ProgramChoice.CheckAbility(program.Description, calculation, numerical: true);
        }

        await using var runner = new ProgramRunners(session.Clock);
        InstalledProgram installed = await runner.FindAsync(program, cancellationToken)
            ?? throw new UsageException($"{program.Description.Name} is not on this machine. Get it with: {program.Description.InstallCommand}");
        IReadOnlyList<LoadedStructure> structures = new StructureLoader(session.OpenInput)
            .Load(sorted.Structures, request.Charge, request.Multiplicity, request.Save.NameByPath);
        var folder = new ResultFolder(request.Save.Directory);
        ComputePlan plan = new ComputePlanner(request, program, installed.Version, MachineSize.Measure()).Plan(structures, folder);
        folder.CheckWritable();
        using IComputeProgress progress = makeProgress(session);
        return await new ComputeRun(plan, runner.RunAsync, progress, session.Clock).RunAsync(cancellationToken);
    }

    private static void Missing(RequestWords words)
    {
        if (words.Structures.Count == 0)
        {
            throw new UsageException($"Which structure? Try: {words.Command()}");
        }

        if (words.Program is null)
        {
            throw new UsageException($"Which program? Try: {words.Command()}");
        }
    }
}
