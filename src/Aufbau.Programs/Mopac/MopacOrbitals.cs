using Aufbau.Chemistry.Outputs;

namespace Aufbau.Programs.Mopac;

/// <summary>Orbital energies and occupations in MOPAC's file.</summary>
internal static class MopacOrbitals
{
    /// <summary>The orbitals in hartree, or null where they are absent.</summary>
    public static Wavefunction? Read(MopacAux aux) =>
        Hartree(aux, "EIGENVALUES") is { } both ? new Wavefunction(both, null, Occupations(aux, "MOLECULAR_ORBITAL_OCCUPANCIES", both.Length))
        : Hartree(aux, "ALPHA_EIGENVALUES") is { } alpha && Hartree(aux, "BETA_EIGENVALUES") is { } beta
            ? new Wavefunction(
                alpha,
                beta,
                Occupations(aux, "ALPHA_MOLECULAR_ORBITAL_OCCUPANCIES", alpha.Length),
                Occupations(aux, "BETA_MOLECULAR_ORBITAL_OCCUPANCIES", beta.Length))
        : null;

    /// <summary>The gap between the highest occupied and the lowest empty orbital of either spin, or null.</summary>
    public static double? Gap(Wavefunction? orbitals)
    {
        if (orbitals is null)
        {
            return null;
        }

        (double Energy, double Electrons)[] all =
        [
            .. Pairs(orbitals.EigenvaluesAlpha, orbitals.OccupationsAlpha),
            .. Pairs(orbitals.EigenvaluesBeta, orbitals.OccupationsBeta),
        ];
        double[] occupied = [.. all.Where(orbital => orbital.Electrons > 0.5).Select(orbital => orbital.Energy)];
        double[] empty = [.. all.Where(orbital => orbital.Electrons <= 0.5).Select(orbital => orbital.Energy)];
        return occupied.Length == 0 || empty.Length == 0 ? null : empty.Min() - occupied.Max();
    }

    private static double[]? Hartree(MopacAux aux, string name) =>
        aux.Numbers(name) is { } energies ? [.. energies.Select(energy => energy / MopacUnits.ElectronvoltPerHartree)] : null;

    private static double[]? Occupations(MopacAux aux, string name, int count) => aux.Numbers(name, count);

    private static IEnumerable<(double Energy, double Electrons)> Pairs(IReadOnlyList<double>? energies, IReadOnlyList<double>? electrons) =>
        (energies ?? []).Zip(electrons ?? []);
}
