using Aufbau.View.Spectra;
using Aufbau.View.Structures;

namespace Aufbau.View.Reports;

/// <summary>One result in full: structure, modes, spectrum, coordinates, or why there are none.</summary>
internal static class EntryCard
{
    /// <summary>The card.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="options">How the page looks.</param>
    public static Html Render(EntryFacts entry, ResultsPageOptions options) => Template.Fill("entry.html", new Dictionary<string, Html>
    {
        ["id"] = Html.Of($"{entry.Id}"),
        ["name"] = Html.Of($"{entry.Name}"),
        ["formula"] = entry.Structure is null ? Html.Empty : HillFormula.Markup(entry.Structure),
        ["facts"] = Facts(entry),
        ["notes"] = Html.Join([
            Failed(entry.Failure, "This calculation failed."),
            Failed(entry.FrequenciesFailure, "The frequencies failed."),
            .. entry.Warnings.Select(warning => Html.Of($"""<p class="warning">{warning}</p>""")),
        ]),
        ["structure"] = Structure(entry),
        ["modes"] = ModeList.Render(entry),
        ["spectrum"] = Spectrum(entry, options),
        ["coordinates"] = entry.Structure is null ? Html.Empty : Html.Of($"""
            <details class="coordinates"><summary>Coordinates in ångström (xyz)</summary><pre>
            {XyzText.Write(entry.Structure)}</pre></details>
            """),
    });

    private static Html Facts(EntryFacts entry) => entry.Structure is not { } structure
        ? Html.Of($"{entry.Source}")
        : Html.Of($"{entry.Source} · charge {structure.Charge} · multiplicity {structure.Multiplicity} · {structure.AtomCount} {(structure.AtomCount == 1 ? "atom" : "atoms")}");

    private static Html Failed(FailureFacts? failure, string title)
    {
        if (failure is null)
        {
            return Html.Empty;
        }

        Html code = failure.Code is null ? Html.Empty : Html.Of($" <code>{failure.Code}</code>");
        Html log = failure.LogTail is null ? Html.Empty : Html.Of($"""
            <details open><summary>Last lines of the output</summary><pre>
            {failure.LogTail}</pre></details>
            """);
        return Html.Of($"""<div class="failure"><p><strong>{title}</strong>{code}</p><p>{failure.Message}</p>{log}</div>""");
    }

    private static Html Structure(EntryFacts entry) => entry.Structure is null
        ? Html.Of($"""<p class="none">There is no structure to show.</p>""")
        : Html.Of($"""
            <div class="structure"><div class="viewer" role="img" aria-label="Structure of {entry.Name}"><p class="fallback">The three-dimensional view needs JavaScript and WebGL 2. The coordinates are listed below.</p></div>
            <p class="hint" aria-live="polite"></p></div>
            """);

    private static Html Spectrum(EntryFacts entry, ResultsPageOptions options)
    {
        if (entry.Vibrations is not { } vibrations)
        {
            return Html.Empty;
        }

        var spectrum = new InfraredSpectrum(vibrations, options.HalfWidthWavenumber);
        return Html.Of($"""
            <figure><h3>Infrared spectrum</h3><div class="wide">{spectrum.Svg(entry.Name, entry.HasMotion)}</div><figcaption>{spectrum.Caption()}</figcaption></figure>
            """);
    }
}
