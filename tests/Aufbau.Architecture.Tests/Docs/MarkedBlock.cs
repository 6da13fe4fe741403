using Aufbau.Architecture.Tests.Checkout;

namespace Aufbau.Architecture.Tests.Docs;

/// <summary>
/// A code block behind the comment "examples/FILE" or "examples/FILE#REGION". It shows that file, or its lines between
/// "// begin REGION" and "// end REGION" ("#" begins the comment in scripts).
/// </summary>
internal sealed record MarkedBlock(string File, string Region, string Text)
{
    /// <summary>Why the block is not what the example says; null where it is.</summary>
    public string? Difference()
    {
        var path = SourceTree.PathOf(File);
        if (!System.IO.File.Exists(path))
        {
            return $"{File} does not exist";
        }

        return Excerpt(System.IO.File.ReadAllText(path), Region) switch
        {
            null => $"{File} has no region {Region}",
            var excerpt => Approved.Difference(excerpt.TrimEnd('\n'), Text),
        };
    }

    /// <summary>The whole text where the region is empty; otherwise its lines, moved to the left margin; null where it is absent.</summary>
    public static string? Excerpt(string text, string region)
    {
        if (region.Length == 0)
        {
            return text;
        }

        var lines = text.Split('\n');
        var begin = Array.FindIndex(lines, line => line.Trim() == $"// begin {region}" || line.Trim() == $"# begin {region}");
        var end = Array.FindIndex(lines, line => line.Trim() == $"// end {region}" || line.Trim() == $"# end {region}");
        if (begin < 0 || end < begin)
        {
            return null;
        }

        var inside = lines[(begin + 1)..end];
        var margin = inside.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty(0).Min();
        return string.Join('\n', inside.Select(line => line.Length < margin ? line.Trim() : line[margin..]));
    }
}
