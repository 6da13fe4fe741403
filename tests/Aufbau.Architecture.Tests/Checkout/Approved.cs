namespace Aufbau.Architecture.Tests.Checkout;

/// <summary>Compares a text with its checked-in copy. UPDATE_APPROVED=1 writes the copy instead.</summary>
internal static class Approved
{
    private const int ShownLines = 12;

    public static void Check(string fileName, string actual)
    {
        var path = SourceTree.PathOf($"tests/Aufbau.Architecture.Tests/{fileName}");
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            File.WriteAllText(path, actual);
        }

        var difference = Difference(File.Exists(path) ? File.ReadAllText(path) : "", actual);
        Assert.True(
            difference is null,
            $"{fileName} differs. If the change is meant, run UPDATE_APPROVED=1 ./test Architecture and review the file.\n{difference}");
    }

    /// <summary>The first lines that differ, approved with '-', actual with '+'; null where the texts are equal.</summary>
    public static string? Difference(string approved, string actual)
    {
        var old = approved.Split('\n');
        var now = actual.Split('\n');
        var same = 0;
        while (same < old.Length && same < now.Length && old[same] == now[same])
        {
            same++;
        }

        if (same == old.Length && same == now.Length)
        {
            return null;
        }

        var removed = old.Skip(same).Except(now, StringComparer.Ordinal).Select(line => $"  - {line}");
        var added = now.Skip(same).Except(old, StringComparer.Ordinal).Select(line => $"  + {line}");
        string[] changed = [.. removed.Take(ShownLines), .. added.Take(ShownLines)];
        return $"  first difference in line {same + 1}:\n" + string.Join('\n', changed.DefaultIfEmpty("  (the order of the lines, or their number)"));
    }
}
