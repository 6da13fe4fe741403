using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Aufbau.View.Structures;

namespace Aufbau.View.Reports;

/// <summary>A page of results: one HTML document that needs no other file and makes no request.</summary>
public static class ResultsPage
{
    /// <summary>Renders a page with the default options.</summary>
    /// <param name="title">The page's title; any text.</param>
    /// <param name="entries">The results in the order of the page; may be empty.</param>
    /// <returns>The document; to be stored as UTF-8.</returns>
    public static string Render(string title, IReadOnlyList<ResultEntry> entries) => Render(title, entries, ResultsPageOptions.Default);

    /// <summary>Renders a page.</summary>
    /// <param name="title">The page's title; any text.</param>
    /// <param name="entries">The results in the order of the page; may be empty.</param>
    /// <param name="options">How the page looks.</param>
    /// <returns>The document; to be stored as UTF-8. Equal arguments give equal documents.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The half width is not a finite number greater than 0.</exception>
    public static string Render(string title, IReadOnlyList<ResultEntry> entries, ResultsPageOptions options)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(options);
        if (!double.IsFinite(options.HalfWidthWavenumber) || options.HalfWidthWavenumber <= 0)
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.HalfWidthWavenumber, "The half width must be a finite number greater than 0.");
        }

        EntryFacts[] facts = [.. entries.Select((entry, index) => EntryReader.Read(entry, index + 1))];
        string style = Asset.Text("page.css");
        string[] scripts = [Asset.Text("recorder.js"), StructureViewer(), Asset.Text("page.js")];
        return Template.Fill("page.html", new Dictionary<string, Html>
        {
            ["policy"] = Html.Of($"default-src 'none'; script-src {Hashes(scripts)}; style-src {Hashes([style])}; base-uri 'none'; form-action 'none'"),
            ["title"] = Html.Of($"{title}"),
            ["subtitle"] = options.Subtitle is null ? Html.Empty : Html.Of($"<p class=\"subtitle\">{options.Subtitle}</p>"),
            ["count"] = Count(facts),
            ["style"] = new Html(style),
            ["summary"] = facts.Length == 0 ? Html.Of($"""<p class="none">There are no results.</p>""") : SummaryTable.Render(facts),
            ["entries"] = Html.Join(facts.Select(entry => EntryCard.Render(entry, options))),
            ["viewer_version"] = new Html(Asset.StructureViewerVersion),
            ["data"] = new Html(Data(facts)),
            ["recorder"] = new Html(scripts[0]),
            ["viewer"] = new Html(scripts[1]),
            ["script"] = new Html(scripts[2]),
        }).Markup;
    }

    /// <summary>The vendored viewer with its licence, which must go where the viewer goes.</summary>
    internal static string StructureViewer() => $"/*\n{Asset.Text("3Dmol/LICENSE")}*/\n{Asset.Text("3Dmol/3Dmol-min.js")}";

    private static Html Count(EntryFacts[] facts)
    {
        int failed = facts.Count(entry => entry.Failure is not null || entry.FrequenciesFailure is not null);
        Html results = Html.Of($"{facts.Length} {(facts.Length == 1 ? "result" : "results")}");
        return failed == 0 ? results : Html.Of($"""{results}, <span class="bad">{failed} failed</span>""");
    }

    private static string Data(EntryFacts[] facts) => JsonSerializer.Serialize(
        new PageData([.. facts.Where(entry => entry.Structure is not null).Select(Data)]),
        ReportsJson.Default.PageData);

    private static EntryData Data(EntryFacts entry) => new(
        entry.Id,
        entry.Name,
        XyzText.Write(entry.Structure!), // Only entries with a structure come here.
        entry.HasMotion ? [.. entry.Vibrations!.Wavenumbers.Select(value => Number.Wavenumber(value))] : [],
        entry.HasMotion ? [.. entry.Vibrations!.Modes.Select(ModeMotion.Thousandths)] : []);

    // A hash allows exactly this text; a nonce in a stored file would be known to everybody.
    private static Html Hashes(IEnumerable<string> texts) => new(string.Join(
        ' ',
        texts.Select(text => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'")));
}
