using System.Text;

namespace Aufbau.Chemistry.Toml;

/// <summary>Reads the lines of a TOML document into a tree (TOML 1.0.0, toml.io/en/v1.0.0).</summary>
internal sealed class TomlReader(string toml, string source)
{
    private readonly TomlCursor _cursor = new(toml, source);
    private readonly TomlNode _root = new(TomlNodeKind.Header, 1);

    private TomlStrings Strings => field ??= new TomlStrings(_cursor);

    /// <summary>The table at the top.</summary>
    /// <exception cref="ChemistryException">The text is not TOML.</exception>
    public TomlNode Read()
    {
        var tables = new TomlTables(_cursor, _root);
        TomlNode table = _root;
        _cursor.SkipLines();
        while (!_cursor.AtEnd)
        {
            int line = _cursor.Line;
            if (_cursor.TrySkip("[["))
            {
                List<string> key = Strings.Key();
                Expect("]]");
                table = tables.Append(key, line);
            }
            else if (_cursor.TrySkip("["))
            {
                List<string> key = Strings.Key();
                Expect("]");
                table = tables.Open(key, line);
            }
            else
            {
                ReadMember(table, 0);
            }

            _cursor.EndLine();
            _cursor.SkipLines();
        }

        return _root;
    }

    private void ReadMember(TomlNode table, int depth)
    {
        int line = _cursor.Line;
        List<string> key = Strings.Key();
        Expect("=");
        _cursor.SkipBlanks();
        TomlNode target = new TomlTables(_cursor, table).Dotted(key, line);
        TomlNode value = ReadValue(line, depth + 1);
        if (!target.Members.TryAdd(key[^1], value))
        {
            throw _cursor.Error($"the key '{string.Join('.', key)}' is given twice", line);
        }
    }

    /// <summary>Reads a value that begins here; it counts as begun in the line of its key.</summary>
    private TomlNode ReadValue(int line, int depth)
    {
        if (depth > TomlDocument.DeepestNesting)
        {
            throw _cursor.Error($"nested deeper than {TomlDocument.DeepestNesting} levels");
        }

        return _cursor.Current switch
        {
            '"' or '\'' => new TomlNode(TomlNodeKind.Value, line, TomlJson.Text(Strings.Text())),
            '[' => ReadList(line, depth),
            '{' => ReadInline(line, depth),
            _ => new TomlNode(TomlNodeKind.Value, line, ReadWord()),
        };
    }

    private TomlNode ReadList(int line, int depth)
    {
        var list = new TomlNode(TomlNodeKind.List, line);
        Expect("[");
        _cursor.SkipLines();
        while (!_cursor.TrySkip("]"))
        {
            list.Items.Add(ReadValue(_cursor.Line, depth + 1));
            _cursor.SkipLines();
            if (!_cursor.TrySkip(",") && _cursor.Current != ']')
            {
                throw _cursor.Error("expected ',' or ']' in a list");
            }

            _cursor.SkipLines();
        }

        return list;
    }

    private TomlNode ReadInline(int line, int depth)
    {
        var table = new TomlNode(TomlNodeKind.Inline, line);
        Expect("{");
        _cursor.SkipBlanks();
        if (!_cursor.TrySkip("}"))
        {
            do
            {
                ReadMember(table, depth);
                _cursor.SkipBlanks();
            }
            while (_cursor.TrySkip(","));
            Expect("}");
        }

        return table;
    }

    private string ReadWord()
    {
        string word = TakeWord();
        if (TomlScalars.IsDate(word) && _cursor.Current == ' ' && char.IsAsciiDigit(_cursor.Ahead(1)))
        {
            _ = _cursor.Take();
            word = $"{word} {TakeWord()}";
        }

        return TomlScalars.Json(word) ?? throw _cursor.Error(word.Length == 0
            ? "expected a value"
            : $"'{(word.Length > 40 ? word[..40] : word)}' is no text in quotes, number, truth value, date or time");
    }

    private string TakeWord()
    {
        var word = new StringBuilder();
        while (TomlStrings.IsBare(_cursor.Current) || _cursor.Current is '+' or '.' or ':')
        {
            word.Append(_cursor.Take());
        }

        return word.ToString();
    }

    private void Expect(string what)
    {
        if (!_cursor.TrySkip(what))
        {
            throw _cursor.Error($"expected '{what}'");
        }
    }
}
