using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.View.Spectra;

namespace Aufbau.View.Reports;

/// <summary>Reads entries into what the page shows. What does not fit together is left out, with a warning that the page shows.</summary>
internal static class EntryReader
{
    // Far above rounding, far below any difference between two levels of theory.
    private const double SameEnergy = 1e-6;

    /// <summary>The facts of one entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="number">Its number on the page, from 1.</param>
    public static EntryFacts Read(ResultEntry entry, int number)
    {
        var warnings = new List<string>();
        SinglePointDetails details = Details(entry.Result, warnings);
        ProgramOutput point = entry.Frequencies ?? entry.Result;
        SinglePointDetails pointDetails = entry.Frequencies is null ? details : Details(entry.Frequencies, warnings);
        var data = point.Data as SinglePointData;
        Structure? structure = entry.Result.FinalStructure ?? point.Structure;
        Vibrations? vibrations = data is { Wavenumbers.Count: > 0 } ? Checked(data, pointDetails, point.Structure, warnings) : null;
        if (vibrations is { Modes.Count: > 0 })
        {
            structure = point.Structure;
        }

        double? energy = entry.Result.Energy ?? point.Energy;
        ThermochemistryData? thermochemistry = pointDetails.Thermochemistry;
        if (thermochemistry is not null && energy is not null && Math.Abs(thermochemistry.ElectronicEnergy - energy.Value) > SameEnergy)
        {
            warnings.Add($"H and G rest on another electronic energy than the one shown: {Number.Hartree(thermochemistry.ElectronicEnergy)} Eh.");
        }

        return new EntryFacts(
            $"r{Number.Fixed(number, 0)}",
            entry.Name,
            Source(point),
            structure,
            energy,
            vibrations,
            thermochemistry,
            thermochemistry?.GibbsFreeEnergy ?? data?.GibbsFreeEnergy,
            FailureFacts.From(entry.Result),
            FailureFacts.From(entry.Frequencies),
            [.. warnings.Distinct()]);
    }

    private static SinglePointDetails Details(ProgramOutput output, List<string> warnings)
    {
        if (output.Data is not SinglePointData data)
        {
            return SinglePointDetails.None;
        }

        try
        {
            SinglePointDetails details = data.Details;
            warnings.AddRange(details.Warnings);
            if (details.IsStationaryPoint == false)
            {
                warnings.Add("The gradient does not vanish at this structure, so wavenumbers and thermochemistry are approximate.");
            }

            return details;
        }
        catch (ChemistryException exception)
        {
            warnings.Add(exception.Message);
            return SinglePointDetails.None;
        }
    }

    private static Vibrations Checked(SinglePointData data, SinglePointDetails details, Structure? structure, List<string> warnings)
    {
        int count = data.Wavenumbers.Count;
        IReadOnlyList<double>? intensities = details.InfraredIntensities is { Count: > 0 } given ? given : null;
        if (intensities is not null && (intensities.Count != count || !intensities.All(double.IsFinite)))
        {
            warnings.Add("The infrared intensities do not fit the wavenumbers and are not shown.");
            intensities = null;
        }

        IReadOnlyList<Matrix> modes = data.NormalModes;
        if (modes.Count > 0 && (modes.Count != count || !modes.All(mode => mode.Columns == 3 && mode.Rows == structure?.AtomCount)))
        {
            warnings.Add("The normal modes do not fit the wavenumbers and atoms and are not shown.");
            modes = [];
        }

        return new Vibrations(data.Wavenumbers, intensities, modes);
    }

    private static string Source(ProgramOutput output)
    {
        Model? model = output.InputData is ProgramInput input ? input.Model : null;
        string level = model is null ? "" : model.Basis is null ? model.Method : $"{model.Method}/{model.Basis}";
        string program = $"{output.Provenance.Program} {output.Provenance.ProgramVersion}".Trim();
        return level.Length == 0 ? program : $"{level}, {program}";
    }
}
