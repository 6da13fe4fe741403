using System.Text.Json;
using Aufbau.Chemistry.Outputs;

namespace Aufbau.Programs.Xtb;

/// <summary>What <c>xtbout.json</c> says of the electrons; 8 decimals.</summary>
internal sealed record XtbProperties(
    IReadOnlyList<double> Dipole,
    IReadOnlyList<double> PartialCharges,
    int ElectronCount,
    int UnpairedElectronCount,
    Wavefunction Wavefunction)
{
    /// <summary>Reads the file; null when it is absent, cut or of another layout.</summary>
    public static XtbProperties? Read(string? json, int atoms)
    {
        if (json is null)
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(json);
            JsonElement root = document.RootElement;
            double[] dipole = Numbers(root, "dipole");
            double[] charges = Numbers(root, "partial charges");
            double[] energies = Numbers(root, "orbital energies/eV");
            double[] occupations = Numbers(root, "fractional occupation");
            return dipole.Length != 3 || charges.Length != atoms ? null : new XtbProperties(
                dipole,
                charges,
                root.GetProperty("number of electrons").GetInt32(),
                root.GetProperty("number of unpaired electrons").GetInt32(),
                new Wavefunction([.. energies.Select(energy => energy / XtbUnits.ElectronvoltPerHartree)], null, occupations));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static double[] Numbers(JsonElement root, string name) => [.. root.GetProperty(name).EnumerateArray().Select(item => item.GetDouble())];
}
