using System.Globalization;

namespace Aufbau.Programs.Mopac;

/// <summary>MOPAC's file for other programs: <c>NAME:UNIT[count]=</c> with values on the lines that follow, or <c>NAME:UNIT=value</c>. A list
/// with fewer values than its count reads as absent.</summary>
internal sealed class MopacAux
{
    private const string EndMark = "END OF MOPAC PROGRAM";

    private readonly List<MopacAuxEntry> _entries = [];

    private MopacAux(bool isWhole) => IsWhole = isWhole;

    /// <summary>Whether the closing mark is the last line.</summary>
    public bool IsWhole { get; }

    /// <summary>All entries in their order; names may come again.</summary>
    public IReadOnlyList<MopacAuxEntry> Entries => _entries;

    /// <summary>Reads the file.</summary>
    public static MopacAux Read(string text)
    {
        var aux = new MopacAux(text.TrimEnd().EndsWith($"\n {EndMark}", StringComparison.Ordinal));
        MopacAuxEntry? open = null;
        foreach (string raw in text.Split('\n'))
        {
            string line = raw.Trim();
            if (line.StartsWith('#') || line.Length == 0)
            {
                continue;
            }

            if (line.StartsWith("END OF MOPAC", StringComparison.Ordinal) || line.StartsWith("START OF MOPAC", StringComparison.Ordinal))
            {
                open = null;
            }
            else if (char.IsAsciiLetterUpper(line[0]) && line.IndexOf('=', StringComparison.Ordinal) is > 0 and int equals)
            {
                open = Open(line, equals);
                aux._entries.Add(open);
            }
            else
            {
                open?.Add(line);
            }
        }

        return aux;
    }

    /// <summary>The last value of a name as text, or null.</summary>
    public string? Text(string name) => Last(name)?.Text;

    /// <summary>The last value of a name as one number, or null.</summary>
    public double? Number(string name) => Last(name)?.Numbers() is [var number] ? number : null;

    /// <summary>The last values of a name, or null when they are absent or not as many.</summary>
    public double[]? Numbers(string name, int count) => Last(name)?.Numbers() is { } numbers && numbers.Length == count ? numbers : null;

    /// <summary>The last values of a name, however many, or null.</summary>
    public double[]? Numbers(string name) => Last(name)?.Numbers();

    private MopacAuxEntry? Last(string name) => _entries.FindLast(entry => entry.Name == name);

    private static MopacAuxEntry Open(string line, int equals)
    {
        string head = line[..equals];
        int count = -1;
        if (head.EndsWith(']') && head.LastIndexOf('[') is > 0 and int bracket)
        {
            count = int.TryParse(head[(bracket + 1)..^1], NumberStyles.None, CultureInfo.InvariantCulture, out int listed) ? listed : -1;
            head = head[..bracket];
        }

        int unit = head.IndexOf(':', StringComparison.Ordinal);
        var entry = new MopacAuxEntry(unit < 0 ? head : head[..unit], count < 0 ? null : count);
        entry.Add(line[(equals + 1)..].Trim());
        return entry;
    }
}
