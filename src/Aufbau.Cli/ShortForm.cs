using Aufbau.Chemistry;
using Aufbau.Cli.Compute;

namespace Aufbau.Cli;

/// <summary>Makes <c>aufbau opt xtb ethanol.xyz</c> what it is short for.</summary>
internal static class ShortForm
{
    private static readonly string[] Flags = ["--json", "--quiet", "-q"];
    private static readonly string[] Helps = ["--help", "-h", "-?", "--version"];

    /// <summary>Puts <c>compute</c> in front where the first word is not a command.</summary>
    /// <param name="arguments">The words after <c>aufbau</c>.</param>
    /// <param name="commands">The names of all commands.</param>
    public static IReadOnlyList<string> Expand(IReadOnlyList<string> arguments, IReadOnlyList<string> commands)
    {
        return arguments.All(argument => Flags.Contains(argument)) ? ["--help"]
            : arguments[0] == "help" ? [.. arguments.Skip(1), "--help"]
            : IsShort(arguments, commands) ? ["compute", .. arguments]
            : arguments;
    }

    /// <summary>Whether the words are short for <c>compute</c>.</summary>
    /// <param name="arguments">The words after <c>aufbau</c>.</param>
    /// <param name="commands">The names of all commands.</param>
    public static bool IsShort(IReadOnlyList<string> arguments, IReadOnlyList<string> commands)
    {
        string[] rest = [.. arguments.SkipWhile(argument => Flags.Contains(argument))];
        return rest.Length > 0 && !commands.Contains(rest[0]) && !Helps.Contains(rest[0]) && NearCommand(rest, commands) is null;
    }

    /// <summary>The command that a first word was meant to be, or null when it is a word of <c>compute</c> or like none.</summary>
    /// <param name="words">The words from the first that is no flag.</param>
    /// <param name="commands">The names of all commands.</param>
    public static string? NearCommand(IReadOnlyList<string> words, IReadOnlyList<string> commands)
    {
        string first = words[0];
        bool isComputeWord = first.StartsWith('-') || first.Contains('.', StringComparison.Ordinal) || first.Contains('/', StringComparison.Ordinal)
            || CalculationWord.TryFind(first) is not null || NearestName.Find(first, CalculationWord.Words) is not null || Path.Exists(first);
        return isComputeWord ? null : NearestName.Find(first, commands);
    }
}
