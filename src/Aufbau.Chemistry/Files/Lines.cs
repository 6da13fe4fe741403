namespace Aufbau.Chemistry.Files;

/// <summary>Walks through the lines of a text and makes errors that name file and line.</summary>
internal sealed class Lines(string text, string source)
{
    private const int LongestExcerpt = 60;
    private int _position;

    /// <summary>The name of the file.</summary>
    public string Source => source;

    /// <summary>The number of the line that <see cref="Next"/> will return, from 1.</summary>
    public int Number { get; private set; } = 1;

    /// <summary>Characters behind the last line that was returned.</summary>
    public int Left => text.Length - _position;

    /// <summary>Whether there is no further line.</summary>
    public bool AtEnd => _position >= text.Length;

    /// <summary>Whether nothing but blanks and line ends is left.</summary>
    public bool OnlyBlankLeft => text.AsSpan(_position).Trim().IsEmpty;

    /// <summary>The beginning of a line, for messages.</summary>
    public static string Excerpt(string line)
    {
        // A terminal would obey the control characters of a binary file.
        string shown = string.Concat(line.Take(LongestExcerpt).Select(c => char.IsControl(c) && c != '\t' ? '?' : c)).Trim();
        return line.Length <= LongestExcerpt ? shown : $"{shown}...";
    }

    /// <summary>The next line without its end.</summary>
    public string Next()
    {
        int end = text.IndexOf('\n', _position);
        string line = end < 0 ? text[_position..] : text[_position..end];
        _position = end < 0 ? text.Length : end + 1;
        Number++;
        return line.TrimEnd('\r');
    }

    /// <summary>Skips blank lines.</summary>
    /// <returns>Whether a line is left.</returns>
    public bool SkipBlank()
    {
        while (!AtEnd)
        {
            int position = _position;
            if (Next().AsSpan().Trim().Length > 0)
            {
                _position = position;
                Number--;
                return true;
            }
        }

        return false;
    }

    /// <summary>An error about the line that was returned last.</summary>
    public ChemistryException Error(string what) => new($"{source}, line {Math.Max(1, Number - 1)}: {what}{(what.EndsWith('?') ? "" : ".")}");
}
