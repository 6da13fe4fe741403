using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Aufbau.View;

/// <summary>Collects an interpolated string as markup. A hole of a type that is not listed here does not compile.</summary>
/// <param name="literalLength">The length of the literal parts.</param>
/// <param name="formattedCount">The number of holes.</param>
[InterpolatedStringHandler]
internal readonly struct HtmlInterpolation(int literalLength, int formattedCount)
{
    private readonly StringBuilder _markup = new(literalLength + (16 * formattedCount));

    /// <summary>Adds a literal part: markup.</summary>
    public void AppendLiteral(string markup) => _markup.Append(markup);

    /// <summary>Adds markup as it is.</summary>
    public void AppendFormatted(Html markup) => _markup.Append(markup.Markup);

    /// <summary>Adds text, escaped.</summary>
    public void AppendFormatted(string? text) => _markup.Append(Html.Escape(text ?? ""));

    /// <summary>Adds a whole number.</summary>
    public void AppendFormatted(int number) => _markup.Append(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The collected markup.</summary>
    public Html ToHtml() => new(_markup.ToString());
}
