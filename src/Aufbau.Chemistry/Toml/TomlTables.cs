namespace Aufbau.Chemistry.Toml;

/// <summary>Finds and makes the tables that headers and dotted keys name, and refuses what TOML forbids to add or to define again.</summary>
internal sealed class TomlTables(TomlCursor cursor, TomlNode root)
{
    /// <summary>The table of a header <c>[a.b]</c>.</summary>
    public TomlNode Open(List<string> key, int line)
    {
        TomlNode parent = Parent(key, line);
        if (!parent.Members.TryGetValue(key[^1], out TomlNode? table))
        {
            table = new TomlNode(TomlNodeKind.Header, line);
            parent.Members.Add(key[^1], table);
        }
        else if (table.Kind == TomlNodeKind.Implicit)
        {
            table.Kind = TomlNodeKind.Header;
        }
        else
        {
            throw Defined(key, key.Count, table, line);
        }

        return table;
    }

    /// <summary>The table that a header <c>[[a.b]]</c> adds.</summary>
    public TomlNode Append(List<string> key, int line)
    {
        TomlNode parent = Parent(key, line);
        if (!parent.Members.TryGetValue(key[^1], out TomlNode? list))
        {
            list = new TomlNode(TomlNodeKind.TableList, line);
            parent.Members.Add(key[^1], list);
        }
        else if (list.Kind != TomlNodeKind.TableList)
        {
            throw Defined(key, key.Count, list, line);
        }

        var table = new TomlNode(TomlNodeKind.Header, line);
        list.Items.Add(table);
        return table;
    }

    /// <summary>The table that holds the last part of a dotted key.</summary>
    public TomlNode Dotted(List<string> key, int line)
    {
        TomlNode table = root;
        for (int part = 0; part < key.Count - 1; part++)
        {
            if (!table.Members.TryGetValue(key[part], out TomlNode? next))
            {
                next = new TomlNode(TomlNodeKind.Dotted, line);
                table.Members.Add(key[part], next);
            }

            table = next.Kind == TomlNodeKind.Dotted ? next : throw Defined(key, part + 1, next, line);
        }

        return table;
    }

    private TomlNode Parent(List<string> key, int line)
    {
        TomlNode table = root;
        for (int part = 0; part < key.Count - 1; part++)
        {
            if (!table.Members.TryGetValue(key[part], out TomlNode? next))
            {
                next = new TomlNode(TomlNodeKind.Implicit, line);
                table.Members.Add(key[part], next);
            }

            table = next.Kind == TomlNodeKind.TableList ? next.Items[^1]
                : next.IsTable && next.Kind != TomlNodeKind.Inline ? next
                : throw Defined(key, part + 1, next, line);
        }

        return table;
    }

    private ChemistryException Defined(List<string> key, int parts, TomlNode node, int line) =>
        cursor.Error($"'{string.Join('.', key.Take(parts))}' cannot be added to or defined again, it is {(node.IsTable ? "a table" : node.Kind == TomlNodeKind.Value ? "a value" : "a list")} since line {node.Line}", line);
}
