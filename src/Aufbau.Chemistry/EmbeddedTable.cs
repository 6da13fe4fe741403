using System.Reflection;

namespace Aufbau.Chemistry;

/// <summary>Reads the tables that are embedded in this assembly.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table without its header line.</summary>
    /// <param name="name">The file name of the embedded table.</param>
    /// <param name="separator">The character between columns.</param>
    public static IEnumerable<string[]> Rows(string name, char separator)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The table {name} is not embedded in this assembly.");
        using var reader = new StreamReader(stream);
        _ = reader.ReadLine();
        while (reader.ReadLine() is { Length: > 0 } line)
        {
            yield return Split(line, separator);
        }
    }

    private static string[] Split(string line, char separator)
    {
        if (!line.StartsWith('"'))
        {
            return line.Split(separator);
        }

        int end = line.IndexOf('"', 1);
        return [line[1..end], .. line[(end + 2)..].Split(separator)];
    }
}
