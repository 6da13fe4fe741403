using System.CommandLine;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Running;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Files;

/// <summary><c>aufbau compute files PROGRAM --files ... -- ARGUMENTS</c>.</summary>
/// <param name="session">The surroundings.</param>
internal sealed class FilesCommand(Session session)
{
    private readonly Argument<string[]> _program = new("PROGRAM") { Description = "The program or any executable; its arguments after --.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _files = new("--files", "-f") { HelpName = "FILE", Description = "Files to put into the working folder.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    private readonly Option<string?> _save = new("--save", "-o") { HelpName = "FOLDER", Description = "Where new files are saved. Default: here." };
    private readonly Option<bool> _overwrite = new("--overwrite") { Description = "Replace files that are there." };
    private readonly Option<string?> _cores = new("--cores") { HelpName = "N", Description = "Cores. Default: 1." };
    private readonly Option<string?> _memory = new("--memory") { HelpName = "SIZE", Description = "Memory: 4GiB. Default: no limit." };
    private readonly Option<string?> _timeLimit = new("--time-limit") { HelpName = "TIME", Description = "Wall time: 10min, 1h. Default: none." };
    private readonly Option<bool> _follow = new("--follow") { Description = "Show the program's output while it runs." };

    /// <summary>Makes the command.</summary>
    /// <param name="run">Runs an action of this command and shows its report.</param>
    public Command Create(Func<ParseResult, Func<CancellationToken, Task<CommandReport>>, Task<int>> run)
    {
        var command = new Command("files", "Run any executable with files in, and save all new files: aufbau compute files xtb --files water.xyz -- water.xyz --opt")
        {
            _program, _files, _save, _overwrite, _cores, _memory, _timeLimit, _follow,
        };
        command.SetAction((parse, _) => run(parse, cancellationToken => RunAsync(parse, cancellationToken)));
        return command;
    }

    private async Task<CommandReport> RunAsync(ParseResult parse, CancellationToken cancellationToken)
    {
        string[] words = parse.GetRequiredValue(_program);
        var request = new FilesRequest(
            words[0],
            parse.GetValue(_files) ?? [],
            words[1..],
            parse.GetValue(_save) ?? ".",
            parse.GetValue(_overwrite),
            parse.GetValue(_cores) is { } cores ? Numbers.Whole(cores, "--cores", 1) : 1,
            parse.GetValue(_memory) is { } memory ? ByteSize.Parse(memory, "--memory") : null,
            parse.GetValue(_timeLimit) is { } time ? Duration.Parse(time, "--time-limit") : null,
            parse.GetValue(_follow));
        await using var runner = new ProgramRunners(session.Clock);
        return await new FilesRun(runner.RunAsync, request.Follow ? session.Error.Write : null).RunAsync(request, cancellationToken);
    }
}
