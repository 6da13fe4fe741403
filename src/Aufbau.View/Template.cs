using System.Text;

namespace Aufbau.View;

/// <summary>Fills the <c>{{name}}</c> places of an embedded template. What is filled in is not searched for places again.</summary>
internal static class Template
{
    private const string Open = "{{";
    private const string Close = "}}";

    /// <summary>The template with every place filled.</summary>
    /// <param name="asset">The template's file name.</param>
    /// <param name="values">Markup by the name of its place.</param>
    /// <exception cref="InvalidOperationException">A place has no value.</exception>
    public static Html Fill(string asset, IReadOnlyDictionary<string, Html> values)
    {
        string template = Asset.Text(asset);
        var page = new StringBuilder(template.Length);
        int position = 0;
        while (template.IndexOf(Open, position, StringComparison.Ordinal) is int open and >= 0)
        {
            int close = template.IndexOf(Close, open, StringComparison.Ordinal);
            string name = template[(open + Open.Length)..close];
            Html value = values.TryGetValue(name, out Html found)
                ? found
                : throw new InvalidOperationException($"The template {asset} has a place '{name}' that nothing fills.");
            _ = page.Append(template, position, open - position).Append(value.Markup);
            position = close + Close.Length;
        }

        return new Html(page.Append(template, position, template.Length - position).ToString());
    }
}
