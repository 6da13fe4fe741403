using System.CommandLine;
using Aufbau.Chemistry;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Completion;

/// <summary><c>aufbau completion SHELL</c>: prints a script that asks <c>aufbau "[suggest:POSITION]" LINE</c>.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # aufbau completion for bash: source <(aufbau completion bash)
        _aufbau() {
            local line=${COMP_LINE:0:COMP_POINT} word=${COMP_WORDS[COMP_CWORD]} reply
            local command=${COMP_WORDS[0]} rest=
            [[ $line == *' '* ]] && rest=${line#* }
            mapfile -t reply < <("$command" "[suggest:${#rest}]" "$rest" 2>/dev/null)
            mapfile -t COMPREPLY < <(compgen -W "${reply[*]}" -- "$word")
        }
        complete -o bashdefault -o default -F _aufbau aufbau

        """;

    private const string Zsh = """
        #compdef aufbau
        # aufbau completion for zsh: source <(aufbau completion zsh)
        _aufbau() {
            local -a replies
            local line="${(j: :)words[2,CURRENT]}"
            replies=("${(@f)$(${words[1]} "[suggest:${#line}]" "$line" 2>/dev/null)}")
            compadd -- $replies
            _files
        }
        compdef _aufbau aufbau

        """;

    private const string Fish = """
        # aufbau completion for fish: aufbau completion fish | source
        function __aufbau_complete
            set -l tokens (commandline -opc) (commandline -ct)
            set -l line (string join ' ' -- $tokens[2..-1])
            aufbau "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c aufbau -a '(__aufbau_complete)'

        """;

    private static readonly string[] Shells = ["bash", "zsh", "fish"];

    /// <summary>Makes the command.</summary>
    /// <param name="run">Runs an action of this command and shows its report.</param>
    public static Command Create(Func<ParseResult, Func<CancellationToken, Task<CommandReport>>, Task<int>> run)
    {
        var shell = new Argument<string?>("SHELL") { HelpName = "bash|zsh|fish", Description = "The shell.", Arity = ArgumentArity.ZeroOrOne };
        shell.CompletionSources.Add(Shells);
        var command = new Command("completion", "Print a script that completes commands: source <(aufbau completion bash)") { shell };
        command.SetAction((parse, _) => run(parse, _ => Task.FromResult<CommandReport>(Report(parse.GetValue(shell)))));
        return command;
    }

    private static CompletionReport Report(string? shell) => shell switch
    {
        "bash" => new CompletionReport(shell, Bash),
        "zsh" => new CompletionReport(shell, Zsh),
        "fish" => new CompletionReport(shell, Fish),
        null => throw new UsageException("Which shell? Try: aufbau completion bash (or zsh, or fish)."),
        _ => throw new UsageException($"There is no completion for '{shell}': give bash, zsh or fish.{NearestName.Suggest(shell, Shells)}"),
    };
}
