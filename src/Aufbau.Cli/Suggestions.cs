using System.CommandLine;
using System.Globalization;
using Aufbau.Cli.Compute;

namespace Aufbau.Cli;

/// <summary>Answers <c>aufbau "[suggest:POSITION]" LINE</c>, which the completion scripts ask, in the short form too.</summary>
internal static class Suggestions
{
    private const string Directive = "[suggest";
    private const string Compute = "compute ";

    /// <summary>Whether a shell asks for suggestions.</summary>
    /// <param name="arguments">The words after <c>aufbau</c>.</param>
    public static bool AreAsked(IReadOnlyList<string> arguments) => arguments.Count > 0 && arguments[0].StartsWith(Directive, StringComparison.Ordinal);

    /// <summary>The words that may stand at the position.</summary>
    /// <param name="arguments">The directive and the line.</param>
    /// <param name="root">The command tree.</param>
    public static IEnumerable<string> Of(IReadOnlyList<string> arguments, RootCommand root)
    {
        string line = arguments.Count > 1 ? arguments[1] : "";
        string digits = arguments[0][Directive.Length..].Trim(':', ']');
        int position = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int given) ? Math.Min(given, line.Length) : line.Length;
        bool isFirstWord = !line.Contains(' ', StringComparison.Ordinal);
        string[] names = [.. root.Subcommands.Select(command => command.Name)];
        if (!isFirstWord && ShortForm.IsShort(line.Split(' '), names))
        {
            line = Compute + line;
            position += Compute.Length;
        }

        IEnumerable<string> found = root.Parse(line).GetCompletions(position).Select(item => item.Label);
        IEnumerable<string> calculations = isFirstWord ? CalculationWord.All.Select(word => word.Name).Where(name => name.StartsWith(line, StringComparison.Ordinal)) : [];
        bool isOption = line[(line.LastIndexOf(' ', Math.Max(0, position - 1)) + 1)..].StartsWith('-');
        return found.Where(word => word.StartsWith('-') == isOption && !word.StartsWith('/')).Concat(calculations).Distinct();
    }
}
