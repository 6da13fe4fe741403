using System.Text;

namespace Aufbau.View;

/// <summary>Markup that is safe to put into a page. Text becomes markup only through <see cref="Of"/>, which escapes it.</summary>
/// <param name="Markup">The markup.</param>
internal readonly record struct Html(string Markup)
{
    /// <summary>What stands for a character that a page must not contain.</summary>
    private const char Replacement = '\uFFFD';

    /// <summary>No markup.</summary>
    public static Html Empty { get; } = new("");

    /// <summary>Markup from an interpolated string: its literal parts are markup, its holes are escaped unless they are markup.</summary>
    /// <param name="content">The interpolated string.</param>
    public static Html Of(HtmlInterpolation content) => content.ToHtml();

    /// <summary>Parts, one after another.</summary>
    /// <param name="parts">The parts in their order.</param>
    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.Markup)));

    /// <summary>Text with every character that means something in markup or in a quoted attribute replaced; control characters and
    /// broken surrogates, which no page may contain, become U+FFFD.</summary>
    /// <param name="text">Any text.</param>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\n' or '\t' => escaped.Append((char)rune.Value),
                '\r' => escaped,
                _ when Rune.IsControl(rune) => escaped.Append(Replacement),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }
}
