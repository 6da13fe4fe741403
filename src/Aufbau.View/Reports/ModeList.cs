using Aufbau.View.Spectra;

namespace Aufbau.View.Reports;

/// <summary>The list of normal modes; a row that can be chosen shows its motion.</summary>
internal static class ModeList
{
    /// <summary>The list.</summary>
    /// <param name="entry">The entry.</param>
    public static Html Render(EntryFacts entry)
    {
        if (entry.Vibrations is not { } vibrations)
        {
            string reason = entry.Failure is null && entry.FrequenciesFailure is null ? "No wavenumbers were computed." : "There are no wavenumbers.";
            return Html.Of($"""<p class="none">{reason}</p>""");
        }

        Html unit = vibrations.Intensities is null ? Html.Empty : Html.Of($"""<th scope="col">Intensity<small>km/mol</small></th>""");
        Html hint = entry.HasMotion
            ? Html.Of($"""<p class="hint">Choose a mode here or a stick in the spectrum to see its motion.</p>""")
            : Html.Of($"""<p class="hint">There are no normal modes to show as motion.</p>""");
        return Html.Of($"""
            <div class="modes"><h3>Vibrations</h3><div class="scroll" tabindex="0" role="group" aria-label="Vibrations of {entry.Name}"><table><thead><tr><th scope="col">Mode</th><th scope="col">Wavenumber<small>cm<sup>−1</sup></small></th>{unit}</tr></thead><tbody>
            {Html.Join(Enumerable.Range(0, vibrations.Wavenumbers.Count).Select(mode => Row(vibrations, mode, entry.HasMotion)))}</tbody></table></div>{hint}</div>
            """);
    }

    private static Html Row(Vibrations vibrations, int mode, bool selectable)
    {
        Html intensity = vibrations.Intensities is { } all ? Html.Of($"<td>{Number.Fixed(all[mode], 1)}</td>") : Html.Empty;
        Html number = selectable ? Html.Of($"""<button type="button" aria-pressed="false">{mode + 1}</button>""") : Html.Of($"{mode + 1}");
        Html data = selectable ? Html.Of($" data-mode=\"{mode}\"") : Html.Empty;
        return Html.Of($"""
            <tr{data}><td>{number}</td><td>{Number.Wavenumber(vibrations.Wavenumbers[mode])}</td>{intensity}</tr>

            """);
    }
}
