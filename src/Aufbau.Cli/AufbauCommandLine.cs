using System.CommandLine;
using System.CommandLine.Help;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Aufbau.Cli.Catalog;
using Aufbau.Cli.Completion;
using Aufbau.Cli.Compute;
using Aufbau.Cli.Constants;
using Aufbau.Cli.Conversion;
using Aufbau.Cli.Demo;
using Aufbau.Cli.Doctor;
using Aufbau.Cli.Files;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Output.Human;
using Aufbau.Cli.Output.Json;
using Aufbau.Cli.Output.Quiet;
using Aufbau.Cli.Structures;

namespace Aufbau.Cli;

/// <summary>The command line: the tree of commands, and the one place that knows all of them.</summary>
internal sealed class AufbauCommandLine
{
    private readonly Session _session;
    private readonly CommandAction _action;
    private readonly Option<bool> _json = new("--json") { Description = "Show one JSON document.", Recursive = true };
    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Show only the essential: paths or numbers.", Recursive = true };
    private readonly RootCommand _root;

    private AufbauCommandLine(Session session)
    {
        _session = session;
        _action = new CommandAction(session);
        Command compute = new ComputeCommand(session, surroundings => new ComputeProgress(surroundings)).Create(RunAsync);
        compute.Subcommands.Add(new FilesCommand(session).Create(RunAsync));
        _root = new RootCommand("Computational chemistry at any scale. In short: aufbau CALCULATION PROGRAM STRUCTURE..., such as aufbau opt xtb ethanol.xyz")
        {
            _json,
            _quiet,
            compute,
            new DemoCommand(session, surroundings => new ComputeProgress(surroundings)).Create(RunAsync),
            ProgramsCommand.Create(session.Clock, RunAsync),
            ConvertCommand.Create(RunAsync),
            StructureCommand.Create(RunAsync),
            ConstantsCommand.Create(RunAsync),
            DoctorCommand.Create(session.Clock, RunAsync),
            CompletionCommand.Create(RunAsync),
        };
    }

    /// <summary>Runs a command line of this process.</summary>
    /// <param name="arguments">The words after <c>aufbau</c>.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunConsoleAsync(string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
        await using var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true };
        using var session = new Session
        {
            Output = output,
            Error = TextWriter.Synchronized(error),
            OpenInput = Console.OpenStandardInput,
            Printers = PrinterOf,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colors = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
        session.Stop.Listen();
        return await RunAsync(arguments, session);
    }

    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The words after <c>aufbau</c>.</param>
    /// <param name="session">The surroundings.</param>
    /// <returns>The exit code.</returns>
    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "The last resort: people see a sentence, never a stack trace.")]
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, Session session)
    {
        try
        {
            return await new AufbauCommandLine(session).RunAsync(arguments);
        }
        catch (Exception exception)
        {
            return DefectReport.Write(exception, AufbauVersion.Text, arguments, session.Error);
        }
    }

    /// <summary>The printer of a form.</summary>
    /// <param name="form">The form.</param>
    /// <param name="session">The surroundings.</param>
    public static IPrinter PrinterOf(OutputForm form, Session session) => form switch
    {
        OutputForm.Json => new JsonPrinter(session),
        OutputForm.Quiet => new QuietPrinter(session),
        _ => new HumanPrinter(session),
    };

    private async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        if (Suggestions.AreAsked(arguments))
        {
            foreach (string word in Suggestions.Of(arguments, _root))
            {
                await _session.Output.WriteLineAsync(word);
            }

            return ExitCode.Success;
        }

        string[] names = [.. _root.Subcommands.Select(command => command.Name)];
        IReadOnlyList<string> words = ShortForm.Expand(arguments, names);
        ParseResult parse = _root.Parse(words, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
        if (parse.Action is not HelpAction && ParseProblem.Of(parse, arguments, names) is { } problem)
        {
            return await _action.RunAsync(FormOf(parse), _ => throw new UsageException(problem));
        }

        return await InvokeAsync(parse);
    }

    private Task<int> InvokeAsync(ParseResult parse) => parse.InvokeAsync(new InvocationConfiguration
    {
        Output = _session.Output,
        Error = _session.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    });

    private Task<int> RunAsync(ParseResult parse, Func<CancellationToken, Task<CommandReport>> command) => _action.RunAsync(FormOf(parse), command);

    private OutputForm FormOf(ParseResult parse) => parse.GetValue(_json) ? OutputForm.Json : parse.GetValue(_quiet) ? OutputForm.Quiet : OutputForm.Human;
}
