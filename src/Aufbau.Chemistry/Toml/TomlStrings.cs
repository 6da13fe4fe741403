using System.Globalization;
using System.Text;

namespace Aufbau.Chemistry.Toml;

/// <summary>Reads texts of all four kinds, and keys.</summary>
internal sealed class TomlStrings(TomlCursor cursor)
{
    /// <summary>Whether a character may stand in a key without quotes.</summary>
    public static bool IsBare(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';

    /// <summary>A key: one name or several with dots between.</summary>
    public List<string> Key()
    {
        var parts = new List<string>();
        do
        {
            cursor.SkipBlanks();
            parts.Add(Name());
            cursor.SkipBlanks();
            if (parts.Count > TomlDocument.DeepestNesting)
            {
                throw cursor.Error($"a key of more than {TomlDocument.DeepestNesting} parts");
            }
        }
        while (cursor.TrySkip("."));

        return parts;
    }

    /// <summary>The text in quotes here.</summary>
    public string Text() =>
        cursor.TrySkip("\"\"\"") ? Long('"', escapes: true)
        : cursor.TrySkip("'''") ? Long('\'', escapes: false)
        : Short();

    private string Name()
    {
        if (cursor.Current is '"' or '\'')
        {
            return cursor.At("\"\"\"") || cursor.At("'''") ? throw cursor.Error("a key cannot be a text of several lines") : Short();
        }

        var name = new StringBuilder();
        while (IsBare(cursor.Current))
        {
            name.Append(cursor.Take());
        }

        return name.Length > 0 ? name.ToString() : throw cursor.Error($"expected a key, found {Found()}");
    }

    private string Short()
    {
        char quote = cursor.Take();
        var text = new StringBuilder();
        while (cursor.Current != quote || cursor.AtEnd)
        {
            if (cursor.AtEnd || cursor.AtLineEnd)
            {
                throw cursor.Error("the line ends inside a text in quotes");
            }

            Append(text, escapes: quote == '"');
        }

        _ = cursor.Take();
        return text.ToString();
    }

    private string Long(char quote, bool escapes)
    {
        int line = cursor.Line;
        _ = cursor.SkipLineEnd();
        var text = new StringBuilder();
        string closing = new(quote, 3);
        while (!cursor.At(closing))
        {
            if (cursor.AtEnd)
            {
                throw cursor.Error("a text of several lines has no end", line);
            }

            if (cursor.SkipLineEnd())
            {
                text.Append('\n');
            }
            else if (!escapes || cursor.Current != '\\' || !SkipFoldedLine())
            {
                Append(text, escapes);
            }
        }

        // One or two quotes may stand before the closing three.
        for (int further = 0; further < 2 && cursor.Ahead(3) == quote; further++)
        {
            text.Append(cursor.Take());
        }

        cursor.Skip(3);
        return text.ToString();
    }

    /// <summary>A backslash at the end of a line takes all blanks and lines before the next word away.</summary>
    private bool SkipFoldedLine()
    {
        int blanks = 1;
        while (cursor.Ahead(blanks) is ' ' or '\t')
        {
            blanks++;
        }

        if (cursor.Ahead(blanks) != '\n' && !(cursor.Ahead(blanks) == '\r' && cursor.Ahead(blanks + 1) == '\n'))
        {
            return false;
        }

        cursor.Skip(blanks);
        while (cursor.SkipLineEnd())
        {
            cursor.SkipBlanks();
        }

        return true;
    }

    private void Append(StringBuilder text, bool escapes)
    {
        cursor.CheckControl();
        char c = cursor.Take();
        _ = c == '\\' && escapes ? text.Append(Escaped()) : text.Append(c);
    }

    private string Escaped()
    {
        char c = cursor.AtEnd ? throw cursor.Error("the text ends inside an escape") : cursor.Take();
        return c switch
        {
            'b' => "\b",
            't' => "\t",
            'n' => "\n",
            'f' => "\f",
            'r' => "\r",
            '"' => "\"",
            '\\' => "\\",
            'u' => Code(4),
            'U' => Code(8),
            _ => throw cursor.Error($"there is no escape '\\{c}'"),
        };
    }

    private string Code(int digits)
    {
        string hex = string.Concat(Enumerable.Range(0, digits).Select(cursor.Ahead));
        if (!hex.All(char.IsAsciiHexDigit) || !Rune.TryCreate(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture), out Rune rune))
        {
            throw cursor.Error($"expected {digits} hexadecimal digits of a Unicode character, found '{hex.TrimEnd('\0', '\n', '\r')}'");
        }

        cursor.Skip(digits);
        return rune.ToString();
    }

    private string Found() => cursor.AtEnd ? "the end of the file" : cursor.AtLineEnd ? "the end of the line" : $"'{cursor.Current}'";
}
