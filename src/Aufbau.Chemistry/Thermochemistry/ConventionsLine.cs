using System.Globalization;

namespace Aufbau.Chemistry.Thermochemistry;

/// <summary>Writes the conventions of a thermochemistry result as one line.</summary>
internal static class ConventionsLine
{
    /// <summary>The line.</summary>
    public static string Of(ThermochemistryOptions options, int symmetryNumber)
    {
        string[] parts =
        [
            "ideal gas, rigid rotor, harmonic oscillator",
            string.Create(CultureInfo.InvariantCulture, $"{options.TemperatureKelvin} K"),
            string.Create(CultureInfo.InvariantCulture, $"{options.PressurePascal} Pa"),
            options.Masses.Name,
            $"symmetry number {symmetryNumber} ({(options.SymmetryNumber is null ? "detected" : "given")})",
            options.IncludeElectronic ? "electronic entropy k ln(2S+1)" : "no electronic entropy",
            "imaginary modes left out",
            .. options.IgnoreLowest > 0 ? [$"lowest {options.IgnoreLowest} modes ignored"] : Array.Empty<string>(),
            LowModes(options),
            string.Create(CultureInfo.InvariantCulture, $"frequency scale {options.FrequencyScale}"),
            options.StandardState == StandardState.OneMolar ? "G at 1 mol/L" : "G at the pressure",
        ];
        return string.Join("; ", parts);
    }

    private static string LowModes(ThermochemistryOptions options)
    {
        string cutoff = string.Create(CultureInfo.InvariantCulture, $"{options.LowModeCutoffWavenumber} 1/cm");
        string damping = string.Create(CultureInfo.InvariantCulture, $"{cutoff}, alpha {options.LowModeExponent}");
        return options.LowModes switch
        {
            LowModeTreatment.GrimmeEntropy => $"low modes: free-rotor entropy by Grimme 2012 ({damping}, mean moment of inertia)",
            LowModeTreatment.TruhlarRaised => $"low modes: raised to {cutoff} by Truhlar 2011",
            LowModeTreatment.HeadGordonEnergy => $"low modes: entropy by Grimme 2012 and energy by Head-Gordon 2015 ({damping}, mean moment of inertia)",
            _ => "low modes harmonic",
        };
    }
}
