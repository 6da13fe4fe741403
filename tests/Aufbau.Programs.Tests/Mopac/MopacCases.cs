using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Programs.Conformance;

namespace Aufbau.Programs.Tests.Mopac;

/// <summary>MOPAC's methods for the suite. Heats of formation and dipoles: MOPAC 22.0.6 by hand with SCFCRT=1.D-10, in kcal/mol.</summary>
internal static class MopacCases
{
    /// <summary>kcal/mol in one hartree: 27.211386245988 eV, 1.602176634e-19 C and 6.02214076e23 of MOPAC's source, 4184 J.</summary>
    public const double KilocaloriePerMole = 627.509474063055;

    public static ProgramCase Pm7 { get; } = Case("PM7", -57.6896330760537, [0.62951007, 0.46604539, -0.32927888]);

    public static ProgramCase Pm6D3H4 { get; } = Case("PM6-D3H4", -49.254981153108, [0.62412135, 0.46205597, -0.32646019]);

    public static ProgramCase Am1 { get; } = Case("AM1", -59.1810260884758, [0.54314193, 0.40210422, -0.28410228]);

    private static ProgramCase Case(string method, double heat, IReadOnlyList<double> dipole) => new(
        "mopac",
        "mopac",
        new Model(method),
        NamedValues.Empty.With("scf_criterion", 1e-10),
        heat / KilocaloriePerMole,
        dipole,
        1e-9,
        1e-6,
        ("scf_critreion", "scf_criterion"),
        ("PM6-D3H5", "PM6-D3H4"),
        new ProgramInput(
            CalculationType.Optimization,
            Droplet(3),
            new Model(method),
            NamedValues.Empty.With("optimization_gradient_norm", 1e-5)),
        "mopac.aux");

    /// <summary>Water molecules on a cubic grid, 3.2 angstrom apart: a geometry whose optimisation takes minutes.</summary>
    private static Structure Droplet(int side)
    {
        var symbols = new List<string>();
        var geometry = new List<double>();
        for (int cell = 0; cell < side * side * side; cell++)
        {
            int[] place = [cell % side, cell / side % side, cell / (side * side)];
            symbols.AddRange(Samples.Water.Symbols);
            geometry.AddRange(Samples.Water.Geometry.ToArray().Select((x, i) => x + (6.05 * place[i % 3])));
        }

        return new Structure(symbols, Matrix.Create(symbols.Count, 3, [.. geometry]));
    }
}
