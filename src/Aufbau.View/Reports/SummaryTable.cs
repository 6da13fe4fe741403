using Aufbau.Chemistry.Outputs;
using Aufbau.View.Structures;

namespace Aufbau.View.Reports;

/// <summary>The table of all results, with the conventions of thermochemistry under it.</summary>
internal static class SummaryTable
{
    /// <summary>The table.</summary>
    /// <param name="entries">The entries.</param>
    public static Html Render(IReadOnlyList<EntryFacts> entries)
    {
        IReadOnlyList<string> conventions =
            [.. entries.Select(entry => entry.Thermochemistry?.Conventions).OfType<string>().Where(line => line.Length > 0).Distinct()];
        return Template.Fill("summary.html", new Dictionary<string, Html>
        {
            ["rows"] = Html.Join(entries.Select(entry => Row(entry, conventions))),
            ["conventions"] = Html.Join(conventions.Select((line, index) =>
                Html.Of($"""<p class="conventions">{Mark(index, conventions.Count)}Thermochemistry: {line}</p>"""))),
        });
    }

    private static Html Row(EntryFacts entry, IReadOnlyList<string> conventions)
    {
        Html formula = entry.Structure is null ? Html.Of($"{Number.Missing}") : HillFormula.Markup(entry.Structure);
        string? line = entry.Thermochemistry?.Conventions;
        Html mark = conventions.Count > 1 && line is { Length: > 0 } ? Mark(conventions.ToList().IndexOf(line), conventions.Count) : Html.Empty;
        return Html.Of($"""
            <tr><th scope="row"><a href="#{entry.Id}"><bdi>{entry.Name}</bdi></a>{mark}</th><td class="formula">{formula}</td>{Values(entry)}</tr>

            """);
    }

    private static Html Values(EntryFacts entry)
    {
        if (entry.Failure is { } failure)
        {
            return Html.Of($"""<td class="failed" colspan="8"><span>Failed: {failure.Message}</span></td>""");
        }

        Html energy = Html.Of($"<td>{Number.Hartree(entry.Energy)}</td>");
        if (entry.FrequenciesFailure is { } frequencies)
        {
            return Html.Of($"""{energy}<td class="failed" colspan="7"><span>Frequencies failed: {frequencies.Message}</span></td>""");
        }

        ThermochemistryData? thermochemistry = entry.Thermochemistry;
        IReadOnlyList<double>? wavenumbers = entry.Vibrations?.Wavenumbers;
        return Html.Join(new[]
        {
            Number.Wavenumber(wavenumbers?.Min()),
            Number.Fixed(entry.Vibrations?.ImaginaryCount, 0),
            Number.Hartree(thermochemistry?.ZeroPointEnergy),
            Number.Hartree(thermochemistry?.Enthalpy),
            Number.CaloriesPerMolePerKelvin(thermochemistry?.Entropy),
            Number.JoulesPerMolePerKelvin(thermochemistry?.Entropy),
            Number.Hartree(entry.GibbsFreeEnergy),
        }.Select(value => Html.Of($"<td>{value}</td>")).Prepend(energy));
    }

    private static Html Mark(int index, int count) => count > 1 ? Html.Of($"<sup>{index + 1}</sup> ") : Html.Empty;
}
