using Aufbau.Cli.Invocation;
using Spectre.Console;

namespace Aufbau.Cli.Output.Human;

/// <summary>Tables and coloured text on standard output. Without a terminal there are no colours and lines are not broken.</summary>
internal sealed class ConsoleText
{
    /// <summary>Lines that nobody looks at on a screen may be long.</summary>
    private const int WidthWithoutTerminal = 10_000;

    private readonly IAnsiConsole _console;

    /// <summary>Writes to the session's output.</summary>
    /// <param name="session">The surroundings.</param>
    public ConsoleText(Session session)
    {
        bool colors = session.Colors && session.OutputIsTerminal;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(session.Output),
            Ansi = colors ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = colors ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        _console.Profile.Capabilities.Unicode = true;
        IsWide = !session.OutputIsTerminal;
        if (IsWide)
        {
            _console.Profile.Width = WidthWithoutTerminal;
        }
    }

    /// <summary>Whether lines may be as long as they like.</summary>
    public bool IsWide { get; }

    /// <summary>A plain line.</summary>
    /// <param name="text">The text, as it is.</param>
    public void Line(string text = "") => _console.WriteLine(text);

    /// <summary>A line in a style, such as <c>red</c> or <c>bold</c>.</summary>
    /// <param name="style">The style.</param>
    /// <param name="text">The text, as it is.</param>
    public void Line(string style, string text) => _console.MarkupLine($"[{style}]{Markup.Escape(text)}[/]");

    /// <summary>A table.</summary>
    /// <param name="columns">The headings; those that begin with <c>&gt;</c> are right-aligned.</param>
    /// <param name="rows">The cells, as they are.</param>
    public void Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var table = new Table { Border = TableBorder.Simple, ShowHeaders = columns.Any(column => column.Length > 0) };
        foreach (string column in columns)
        {
            bool isRight = column.StartsWith('>');
            table.AddColumn(new TableColumn(Markup.Escape(column.TrimStart('>'))) { Alignment = isRight ? Justify.Right : Justify.Left, NoWrap = isRight || table.Columns.Count == 0 });
        }

        foreach (IReadOnlyList<string> row in rows)
        {
            _ = table.AddRow([.. row.Select(cell => new Text(cell))]);
        }

        _console.Write(table);
    }

    /// <summary>Names and values in two columns.</summary>
    /// <param name="rows">Names with values; those without a value are left out.</param>
    public void Facts(IEnumerable<(string Name, string? Value)> rows)
    {
        (string Name, string Value)[] present = [.. rows.Where(row => !string.IsNullOrEmpty(row.Value)).Select(row => (row.Name, row.Value!))]; // Filtered before.
        int width = present.Length == 0 ? 0 : present.Max(row => row.Name.Length);
        foreach ((string name, string value) in present)
        {
            _console.WriteLine($"  {name.PadRight(width)}  {value}");
        }
    }
}
