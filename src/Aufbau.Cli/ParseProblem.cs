using System.CommandLine;
using System.CommandLine.Parsing;
using Aufbau.Chemistry;
using Aufbau.Cli.Values;

namespace Aufbau.Cli;

/// <summary>Turns what cannot be parsed into one sentence with the nearest valid name.</summary>
internal static class ParseProblem
{
    /// <summary>The sentence, or null when all was understood.</summary>
    /// <param name="parse">What was parsed.</param>
    /// <param name="arguments">The words as typed.</param>
    /// <param name="commands">The names of all commands.</param>
    public static string? Of(ParseResult parse, IReadOnlyList<string> arguments, IReadOnlyList<string> commands)
    {
        Command command = parse.CommandResult.Command;
        Option[] options = [.. Options(parse.CommandResult)];
        if (UnknownOption(parse) is { } option)
        {
            string[] names = [.. options.Concat(parse.RootCommandResult.Command.Options).SelectMany(known => known.Aliases.Prepend(known.Name)).Where(name => name.Length > 2)];
            string bare = option.Split('=', 2)[0];
            return $"There is no option '{bare}'.{NearestName.Suggest(bare, names)} All: aufbau {Path(parse.CommandResult)}--help";
        }

        if (parse.UnmatchedTokens is [var word, ..])
        {
            string[] names = [.. command.Subcommands.Select(sub => sub.Name)];
            string nearest = ReferenceEquals(command, parse.RootCommandResult.Command) && ShortForm.NearCommand([word], commands) is { } near
                ? $" Did you mean: {Shell.Line(["aufbau", .. arguments.Select(argument => argument == word ? near : argument)])}"
                : NearestName.Suggest(word, names);
            return names.Length > 0
                ? $"There is no command '{word}'.{nearest}{(nearest.Length == 0 ? $" There are: {string.Join(", ", names)}." : "")}"
                : $"'{word}' is one word too many. See: aufbau {Path(parse.CommandResult)}--help";
        }

        return parse.Errors is [var error, ..] ? Sentence(error, parse) : null;
    }

    private static string? UnknownOption(ParseResult parse)
    {
        // The parser takes unknown options for arguments where a command has any.
        bool afterDashes = false;
        foreach (Token token in parse.Tokens)
        {
            afterDashes |= token.Type == TokenType.DoubleDash;
            if (!afterDashes && token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-' && !IsOptionValue(parse, token))
            {
                return token.Value;
            }
        }

        return null;
    }

    private static bool IsOptionValue(ParseResult parse, Token token) =>
        Results(parse.CommandResult).OfType<OptionResult>().Any(option => option.Tokens.Contains(token))
        && (token.Value.Length < 2 || char.IsAsciiDigit(token.Value[1]) || !token.Value.StartsWith("--", StringComparison.Ordinal));

    private static IEnumerable<SymbolResult> Results(CommandResult command) =>
        command.Parent is CommandResult parent ? command.Children.Concat(Results(parent)) : command.Children;

    private static IEnumerable<Option> Options(CommandResult command) =>
        command.Parent is CommandResult parent ? command.Command.Options.Concat(Options(parent).Where(option => option.Recursive)) : command.Command.Options;

    private static string Path(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Path(parent)}{command.Command.Name} " : "";

    private static string Missing(Argument argument, ParseResult parse)
    {
        string all = string.Join(' ', parse.CommandResult.Command.Arguments.Select(known => known.HelpName ?? known.Name));
        return $"{argument.HelpName ?? argument.Name} is missing: aufbau {Path(parse.CommandResult)}{all}";
    }

    private static string Sentence(ParseError error, ParseResult parse)
    {
        string help = $"See: aufbau {Path(parse.CommandResult)}--help";
        return error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => $"{option.Option.Name} needs a value{(option.Option.HelpName is { } name ? $": {option.Option.Name} {name}" : "")}. {help}",
            OptionResult option => $"{option.Option.Name} is given more than once: give it once. {help}",
            ArgumentResult argument => Missing(argument.Argument, parse),
            CommandResult { Command: { Subcommands.Count: 0, Arguments: [var first, ..] } } => Missing(first, parse),
            CommandResult { Command.Subcommands.Count: > 0 } command => $"aufbau {Path(command)}needs one of: {string.Join(", ", command.Command.Subcommands.Select(sub => sub.Name))}.",
            _ => $"{error.Message.TrimEnd('.')}. {help}",
        };
    }
}
