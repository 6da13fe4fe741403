using System.Globalization;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Thermochemistry;
using Aufbau.Chemistry.Vibrations;

namespace Aufbau.Cli.Frequencies;

/// <summary>What follows from a Hessian: wavenumbers, modes, intensities, thermochemistry, and warnings where they do not mean what they say.</summary>
internal static class FrequencyAnalysis
{
    /// <summary>Sound gradients leave less than 1e-4 hartree/bohr² of asymmetry; ten times that moves wavenumbers by several 1/cm.</summary>
    private const double LargestAsymmetry = 1e-3;

    /// <summary>Adds everything to an output with a Hessian.</summary>
    /// <param name="output">The output.</param>
    /// <param name="program">The program's name.</param>
    /// <param name="request">The conventions.</param>
    /// <param name="decided">Settings that were not given.</param>
    public static ProgramOutput Analyze(ProgramOutput output, string program, FrequencyRequest request, IReadOnlyDictionary<string, string> decided)
    {
        var input = (ProgramInput)output.InputData;
        var data = (SinglePointData)output.Data;
        SinglePointDetails details = data.Details;
        ThermochemistryOptions options = ThermochemistryNames.Options(request);
        NormalModes modes = NormalModeAnalysis.Analyze(input.Structure, data.Hessian!, options.Masses, details.DipoleDerivatives); // A success of a Hessian has one.
        StationaryPointTest? stationary = data.Gradient is { } gradient ? StationaryPointTest.Of(gradient) : null;
        ThermochemistryData? thermochemistry = data.Energy is { } energy ? IdealGas.Compute(input.Structure, energy, modes.Wavenumbers, options) : null;
        bool usesProgramIntensities = modes.InfraredIntensities is null && details.ProgramInfraredIntensities?.Count == modes.Wavenumbers.Count;
        Dictionary<string, string> all = new(details.Decided, StringComparer.Ordinal) { ["masses"] = modes.Masses };
        foreach ((string name, string value) in decided)
        {
            all[name] = value;
        }

        if (usesProgramIntensities)
        {
            all["infrared intensities"] = $"{program}'s own";
        }

        return output with
        {
            Data = data with
            {
                Wavenumbers = modes.Wavenumbers,
                NormalModes = modes.Modes,
                GibbsFreeEnergy = thermochemistry?.GibbsFreeEnergy,
                Details = details with
                {
                    InfraredIntensities = modes.InfraredIntensities ?? (usesProgramIntensities ? details.ProgramInfraredIntensities : null),
                    HessianAsymmetry = details.HessianAsymmetry ?? modes.HessianAsymmetry,
                    GradientRms = stationary?.GradientRms,
                    IsStationaryPoint = stationary?.IsStationary,
                    Thermochemistry = thermochemistry,
                    Decided = all,
                    Warnings = [.. details.Warnings, .. Warnings(modes, stationary, details, program)],
                },
            },
        };
    }

    private static IEnumerable<string> Warnings(NormalModes modes, StationaryPointTest? stationary, SinglePointDetails details, string program)
    {
        if ((details.HessianAsymmetry ?? modes.HessianAsymmetry) is var asymmetry && !(asymmetry < LargestAsymmetry))
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"The Hessian is not symmetric: its halves differ by up to {asymmetry:0.0e+0} hartree/bohr² (below {LargestAsymmetry:0.0e+0} would do), so its gradients are noisy or wrong. Take a smaller accuracy, or a --step near 0.005.");
        }

        if (stationary is { IsStationary: false })
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"The geometry is not a stationary point: the gradient's RMS is {stationary.GradientRms:0.0e+0} hartree/bohr (at most {StationaryPointTest.LargestRms:0.0e+0} would do), so frequencies and free energy mean little. Optimise first: --optimize.");
        }

        string[] imaginary = [.. modes.Wavenumbers
            .Select((wavenumber, i) => (wavenumber, Number: i + 1))
            .Where(mode => mode.wavenumber < 0)
            .Select(mode => string.Create(CultureInfo.InvariantCulture, $"mode {mode.Number} at {-mode.wavenumber:0.0}i 1/cm"))];
        if (imaginary.Length > 0)
        {
            string what = imaginary.Length == 1 ? "1 imaginary mode" : $"{imaginary.Length} imaginary modes";
            string meaning = imaginary.Length == 1 ? "a transition state, or a geometry that is not optimised" : "not a minimum";
            yield return $"{what} ({string.Join(", ", imaginary.Take(6))}{(imaginary.Length > 6 ? " ..." : "")}): {meaning}; imaginary modes are left out of the thermochemistry.";
        }

        // Of an atom programs print its translations.
        if (details.ProgramWavenumbers is { } programWavenumbers && modes.Wavenumbers.Count > 0 && WavenumberComparison.Describe(modes.Wavenumbers, programWavenumbers, program) is { } difference)
        {
            yield return difference;
        }
    }
}
