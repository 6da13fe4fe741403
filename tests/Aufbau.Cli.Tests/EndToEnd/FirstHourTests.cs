using System.Text.RegularExpressions;
using Aufbau.Testing;

namespace Aufbau.Cli.Tests.EndToEnd;

/// <summary>Runs every command that docs/start shows, in a copy of examples/first-hour, and compares what it prints, word for word but for
/// times, memory and the order in which parallel calculations end.</summary>
[Trait("Cost", "System")]
public sealed partial class FirstHourTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Page_shows_what_the_commands_print()
    {
        Requirement.OnPath("xtb");
        CopyExamples(Path.Combine(AppContext.BaseDirectory, "first-hour"));
        string page = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "first-hour.md"), TestContext.Current.CancellationToken);
        MatchCollection shown = Command().Matches(page);
        Assert.True(shown.Count >= 7, $"The page shows {shown.Count} commands only.");
        foreach (Match command in shown)
        {
            string[] words = [.. command.Groups["words"].Value.Split(' ').SelectMany(Expand)];
            AufbauProcess.Ended ended = await AufbauProcess.RunAsync(_folder.Root, words);
            Assert.Equal(Comparable(command.Groups["output"].Value), Comparable(ended.Error + ended.Output));
        }
    }

    private static string[] Comparable(string text)
    {
        string[] lines = [.. text.Trim().Split('\n').Select(line => Changing().Replace(line, "#").TrimEnd())];
        return [.. lines.Where(line => !Progress().IsMatch(line)), .. lines.Where(line => Progress().IsMatch(line)).Select(line => Progress().Replace(line, "")).Order(StringComparer.Ordinal)];
    }

    private IEnumerable<string> Expand(string word) => word.Contains('*', StringComparison.Ordinal)
        ? Directory.GetFiles(Path.Combine(_folder.Root, Path.GetDirectoryName(word)!), Path.GetFileName(word))
            .Order(StringComparer.Ordinal)
            .Select(path => Path.GetRelativePath(_folder.Root, path))
        : [word];

    private void CopyExamples(string source)
    {
        foreach (string file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            _folder.Write(Path.GetRelativePath(source, file), File.ReadAllText(file));
        }
    }

    [GeneratedRegex(@"(?m)^\$ \./aufbau (?<words>.*)\n(?<output>(?:(?!\$ |```).*\n)+)")]
    private static partial Regex Command();

    [GeneratedRegex(@"\d+(\.\d+)? s\b|\d+(\.\d+)? [GM]iB|, \d+ at a time|xtb \d+\.\d+\.\d+|xtb: \d+\.\d+\.\d+ at \S+| each$")]
    private static partial Regex Changing();

    [GeneratedRegex(@"^ +\d+/\d+ ")]
    private static partial Regex Progress();
}
