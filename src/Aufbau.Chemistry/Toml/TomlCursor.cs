namespace Aufbau.Chemistry.Toml;

/// <summary>A place in a TOML text.</summary>
internal sealed class TomlCursor(string text, string source)
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Whether the text is at its end.</summary>
    public bool AtEnd => Position >= text.Length;

    /// <summary>The character here; zero at the end.</summary>
    public char Current => Ahead(0);

    private int Position { get; set; } = text.StartsWith('\ufeff') ? 1 : 0;

    /// <summary>The character so many places further; zero behind the end.</summary>
    public char Ahead(int count) => Position + count < text.Length ? text[Position + count] : '\0';

    /// <summary>Whether a text stands here.</summary>
    public bool At(string what) => string.CompareOrdinal(text, Position, what, 0, what.Length) == 0;

    /// <summary>Whether a line ends here.</summary>
    public bool AtLineEnd => Current == '\n' || (Current == '\r' && Ahead(1) == '\n');

    /// <summary>The character here, and moves behind it.</summary>
    public char Take()
    {
        char c = Current;
        Line += c == '\n' ? 1 : 0;
        Position++;
        return c;
    }

    /// <summary>Moves over so many characters.</summary>
    public void Skip(int count)
    {
        for (; count > 0; count--)
        {
            _ = Take();
        }
    }

    /// <summary>Moves over a text if it stands here.</summary>
    public bool TrySkip(string what)
    {
        bool there = At(what);
        Skip(there ? what.Length : 0);
        return there;
    }

    /// <summary>Moves over blanks and tabs.</summary>
    public void SkipBlanks()
    {
        while (Current is ' ' or '\t')
        {
            Position++;
        }
    }

    /// <summary>Moves over blanks, comments and line ends.</summary>
    public void SkipLines()
    {
        SkipBlanks();
        while (SkipComment() | SkipLineEnd())
        {
            SkipBlanks();
        }
    }

    /// <summary>Moves behind the end of a line, where nothing but a comment may stand.</summary>
    public void EndLine()
    {
        SkipBlanks();
        _ = SkipComment();
        if (!AtEnd && !SkipLineEnd())
        {
            throw Error($"expected the end of the line, found '{Current}'");
        }
    }

    /// <summary>Moves over a line end if there is one.</summary>
    public bool SkipLineEnd()
    {
        bool there = AtLineEnd;
        Skip(!there ? 0 : Current == '\n' ? 1 : 2);
        return there;
    }

    /// <summary>Refuses a character that may stand nowhere but in escapes.</summary>
    public void CheckControl()
    {
        if (Current is (< ' ' and not '\t') or '\u007f')
        {
            throw Error($"the control character U+{(int)Current:X4} must be written as an escape");
        }
    }

    /// <summary>An error in the line here.</summary>
    public ChemistryException Error(string what, int? line = null) => new($"{source}, line {line ?? Line}: this is not valid TOML: {what}.");

    private bool SkipComment()
    {
        if (Current != '#')
        {
            return false;
        }

        while (!AtEnd && !AtLineEnd)
        {
            CheckControl();
            Position++;
        }

        return true;
    }
}
