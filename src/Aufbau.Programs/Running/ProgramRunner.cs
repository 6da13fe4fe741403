using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Commands;
using Aufbau.Commands.Local;

namespace Aufbau.Programs.Running;

/// <summary>Runs calculations: finds the program, checks the input, feeds the program, watches it, and reads what it wrote. Safe to use
/// from many threads.</summary>
/// <param name="commands">Runs the programs.</param>
/// <param name="finder">Finds them.</param>
/// <param name="guard">Cleans up if this process dies.</param>
/// <param name="clock">The time.</param>
public sealed class ProgramRunner(ICommandRunner commands, ProgramFinder finder, ProcessGuard guard, TimeProvider clock)
{
    /// <summary>Runs one calculation. A failure is a result like any other: it comes back with its reason, its logs and what data there
    /// were.</summary>
    /// <param name="program">The program's name; of an input by files any executable.</param>
    /// <param name="input">What to compute.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="cancellationToken">Ends the program and its children; the output then has a failure of kind Cancelled.</param>
    /// <exception cref="ProgramNotFoundException">The program is unknown or not on this machine.</exception>
    public async Task<ProgramOutput> RunAsync(string program, CalculationInput input, RunOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(options);
        if (input is FileInput files)
        {
            return await new Run(commands, guard, clock, options).FilesAsync(program, files, cancellationToken);
        }

        IProgram known = ProgramCatalog.Find(program);
        string name = known.Description.Name;
        if (input is not ProgramInput single)
        {
            return NotRun(name, input, InputChecks.Refuse("input.subprogram", $"{name} does not call other programs; give it an input without subprogram."));
        }

        if (known.Check(single) is { } refused)
        {
            return NotRun(name, input, refused);
        }

        InstalledProgram installed = await FindAsync(known, cancellationToken);
        return await new Run(commands, guard, clock, options).ProgramAsync(installed, single, cancellationToken);
    }

    /// <summary>Runs one calculation with arguments that many share.</summary>
    /// <param name="program">The program's name.</param>
    /// <param name="type">What to compute.</param>
    /// <param name="structure">The structure.</param>
    /// <param name="arguments">Level of theory, keywords, files and command line.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="cancellationToken">Ends the program and its children.</param>
    /// <exception cref="ProgramNotFoundException">The program is unknown or not on this machine.</exception>
    public Task<ProgramOutput> RunAsync(
        string program,
        CalculationType type,
        Structure structure,
        ProgramArguments arguments,
        RunOptions options,
        CancellationToken cancellationToken = default) =>
        RunAsync(program, ProgramInput.Create(type, structure, arguments), options, cancellationToken);

    /// <summary>Runs one calculation and throws where it fails.</summary>
    /// <param name="program">The program's name; of an input by files any executable.</param>
    /// <param name="input">What to compute.</param>
    /// <param name="options">How to run it.</param>
    /// <param name="cancellationToken">Ends the program and its children.</param>
    /// <exception cref="ProgramFailedException">The calculation failed; the exception carries its output.</exception>
    /// <exception cref="ProgramNotFoundException">The program is unknown or not on this machine.</exception>
    public async Task<ProgramOutput> RunOrThrowAsync(string program, CalculationInput input, RunOptions options, CancellationToken cancellationToken = default)
    {
        ProgramOutput output = await RunAsync(program, input, options, cancellationToken);
        return output.Success ? output : throw new ProgramFailedException(output);
    }

    /// <summary>Finds a program of the catalog on this machine.</summary>
    /// <param name="program">The program.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ProgramNotFoundException">It is not here; the message has the command that gets it.</exception>
    public async Task<InstalledProgram> FindAsync(IProgram program, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(program);
        return await finder.FindAsync(program, cancellationToken) ?? throw new ProgramNotFoundException(
            $"{program.Description.Name} was not found on PATH, by configuration, or as a module. Get it with: {program.Description.InstallCommand}");
    }

    private static ProgramOutput NotRun(string program, CalculationInput input, Failure failure) =>
        new(input, success: false, FilesData.Empty, Run.HostProvenance(program), logs: null, RunFailures.Traceback(failure, "", null))
        {
            Failure = failure,
        };
}
