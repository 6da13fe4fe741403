using System.Text.RegularExpressions;
using Aufbau.Architecture.Tests.Checkout;

namespace Aufbau.Architecture.Tests.Docs;

/// <summary>A page: its marked code blocks and the links of its prose.</summary>
internal sealed partial record MarkdownFile(string Path, IReadOnlyList<MarkedBlock> Blocks, IReadOnlyList<string> Links)
{
    public static IReadOnlyList<MarkdownFile> All { get; } =
        [.. SourceTree.Files("*.md").Select(path => Parse(path, File.ReadAllText(SourceTree.PathOf(path))))];

    public static MarkdownFile Parse(string path, string text)
    {
        var blocks = new List<MarkedBlock>();
        var links = new List<string>();
        var lines = text.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var fence = Fence().Match(lines[at]);
            if (!fence.Success)
            {
                links.AddRange(Link().Matches(InlineCode().Replace(lines[at], "")).Select(match => match.Groups["to"].Value));
                continue;
            }

            var start = at + 1;
            at = Array.FindIndex(lines, start, line => line.TrimEnd() == fence.Groups[1].Value);
            at = at < 0 ? lines.Length : at;
            if (start >= 2 && Marker().Match(lines[start - 2]) is { Success: true } marker)
            {
                blocks.Add(new MarkedBlock(marker.Groups[1].Value, marker.Groups[2].Value, string.Join('\n', lines[start..at])));
            }
        }

        return new MarkdownFile(path, blocks, links);
    }

    /// <summary>Links to files that do not exist; addresses with a scheme and anchors in the page itself are not looked at.</summary>
    public IEnumerable<string> BrokenLinks() =>
        from link in Links
        where !link.Contains(':', StringComparison.Ordinal) && !link.StartsWith('#')
        let target = System.IO.Path.Combine(SourceTree.Root, System.IO.Path.GetDirectoryName(Path)!, Uri.UnescapeDataString(link.Split('#')[0]))
        where !System.IO.Path.Exists(target)
        select $"{Path} links to {link}, which does not exist";

    [GeneratedRegex(@"^\s*(```+|~~~+)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"^<!-- (examples/[^\s#]+)(?:#(\S+))? -->\s*$")]
    private static partial Regex Marker();

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\((?:<(?<to>[^>]+)>|(?<to>[^)\s<]+))")]
    private static partial Regex Link();
}
