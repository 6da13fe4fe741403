using System.Globalization;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Structures;
using Aufbau.Chemistry.Thermochemistry;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Frequencies;

/// <summary>Makes conventions of thermochemistry from the names and numbers of a request.</summary>
internal static class ThermochemistryNames
{
    private static readonly string[] MassNames = ["isotope", "average"];
    private static readonly string[] StateNames = ["1M", "1atm", "1bar"];

    /// <summary>Refuses names that do not exist.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="UsageException">A name does not exist.</exception>
    public static void Check(FrequencyRequest request) => _ = Options(request);

    /// <summary>The conventions: the preset's, changed by what was given.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="UsageException">A name does not exist.</exception>
    public static ThermochemistryOptions Options(FrequencyRequest request)
    {
        ThermochemistryOptions preset = Preset(request.Preset).Options;
        (StandardState state, double? statePressure) = State(request.StandardState, preset.StandardState);
        if (statePressure is { } implied && request.PressurePascal is { } given && implied != given)
        {
            throw new UsageException("--standard-state and --pressure name two pressures: give one.");
        }

        return preset with
        {
            TemperatureKelvin = request.TemperatureKelvin ?? preset.TemperatureKelvin,
            PressurePascal = request.PressurePascal ?? statePressure ?? preset.PressurePascal,
            SymmetryNumber = request.SymmetryNumber ?? preset.SymmetryNumber,
            Masses = Masses(request.Masses) ?? preset.Masses,
            FrequencyScale = request.Scale ?? preset.FrequencyScale,
            StandardState = state,
        };
    }

    /// <summary>Why the masses do not fit a structure, or null.</summary>
    /// <param name="request">The request.</param>
    /// <param name="structure">The structure.</param>
    public static string? MassProblem(FrequencyRequest request, Structure structure)
    {
        try
        {
            _ = Masses(request.Masses)?.For(structure);
            return null;
        }
        catch (ChemistryException exception)
        {
            return exception.Message;
        }
    }

    private static ThermochemistryPreset Preset(string? name)
    {
        try
        {
            return name is null ? ThermochemistryPresets.Default : ThermochemistryPresets.Find(name);
        }
        catch (ChemistryException exception)
        {
            throw new UsageException($"--thermo: {exception.Message}", exception);
        }
    }

    private static MassChoice? Masses(string? text)
    {
        switch (text?.ToUpperInvariant())
        {
            case null:
                return null;
            case "ISOTOPE" or "ISOTOPES":
                return MassChoice.MostAbundantIsotope;
            case "AVERAGE":
                return MassChoice.Average;
            default:
                string[] parts = text.Split(',', StringSplitOptions.TrimEntries);
                double[] masses = [.. parts.Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out double mass) ? mass : double.NaN)];
                return Array.TrueForAll(masses, mass => mass > 0 && double.IsFinite(mass))
                    ? MassChoice.PerAtom(masses)
                    : throw new UsageException($"--masses is isotope, average or one mass per atom such as 15.995,1.008,2.014, not '{text}'.{NearestName.Suggest(text, MassNames)}");
        }
    }

    private static (StandardState State, double? Pressure) State(string? text, StandardState preset) => text?.ToUpperInvariant() switch
    {
        null => (preset, null),
        "1M" => (StandardState.OneMolar, null),
        "1ATM" => (StandardState.Pressure, Units.PascalPerAtmosphere),
        "1BAR" => (StandardState.Pressure, Units.PascalPerBar),
        _ => throw new UsageException($"--standard-state is 1M, 1atm or 1bar, not '{text}'.{NearestName.Suggest(text, StateNames)}"),
    };
}
