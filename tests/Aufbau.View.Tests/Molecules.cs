using Aufbau.Chemistry;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.View.Reports;

namespace Aufbau.View.Tests;

/// <summary>Small molecules with made-up but plausible results.</summary>
internal static class Molecules
{
    public const string Conventions = "RRHO, 298.15 K, 1 bar, symmetry number 2, imaginary modes left out.";

    public static Structure Water { get; } = Angstrom("O H H", 0, 0, 0.1173, 0, 0.7572, -0.4692, 0, -0.7572, -0.4692);

    public static Structure CarbonDioxide { get; } = Angstrom("C O O", 0, 0, 0, 0, 0, 1.1621, 0, 0, -1.1621);

    public static Structure Ammonium { get; } = Angstrom(
        "N H H H H", 0, 0, 0, 0.59, 0.59, 0.59, -0.59, -0.59, 0.59, -0.59, 0.59, -0.59, 0.59, -0.59, -0.59).WithCharge(1, 1);

    public static Structure Benzene { get; } = Ring();

    public static SinglePointData WaterFrequencies { get; } = new SinglePointData(
        Energy: -76.0270536,
        Hessian: Matrix.Create(9, 9, new double[81]),
        Wavenumbers: [1595.04, 3657.05, 3755.93],
        NormalModes:
        [
            Matrix.Create(3, 3, [0, 0, 0.07, 0, -0.43, -0.56, 0, 0.43, -0.56]),
            Matrix.Create(3, 3, [0, 0, 0.05, 0, 0.58, -0.40, 0, -0.58, -0.40]),
            Matrix.Create(3, 3, [0, 0.07, 0, 0, -0.55, 0.42, 0, -0.55, -0.42]),
        ])
    {
        Details = new SinglePointDetails(
            InfraredIntensities: [71.5, 3.2, 52.8],
            Thermochemistry: Thermochemistry(-76.0270536, 0.0205270)),
    };

    public static SinglePointData CarbonDioxideFrequencies { get; } = new SinglePointData(
        Energy: -188.5,
        Hessian: Matrix.Create(9, 9, new double[81]),
        Wavenumbers: [-42.04, 667.4, 1333.0, 2349.1],
        NormalModes:
        [
            Matrix.Create(3, 3, [0.8, 0, 0, -0.3, 0, 0, -0.3, 0, 0]),
            Matrix.Create(3, 3, [0, 0.8, 0, 0, -0.3, 0, 0, -0.3, 0]),
            Matrix.Create(3, 3, [0, 0, 0, 0, 0, 0.7, 0, 0, -0.7]),
            Matrix.Create(3, 3, [0, 0, 0.85, 0, 0, -0.32, 0, 0, -0.32]),
        ]);

    public static IReadOnlyList<ResultEntry> Five { get; } =
    [
        new("water", Optimized(Water, -76.0270536), Point(Water, WaterFrequencies)),
        new("carbon dioxide", Point(CarbonDioxide, CarbonDioxideFrequencies)),
        new("ammonium, wavenumbers only", Point(Ammonium, Bare(-56.9, 1447.0, 1682.0, 3270.2, 3343.1))),
        new("benzene", Optimized(Benzene, -230.70123456)),
        new("a run that failed", Failed(Water, "scf.not-converged", "The SCF did not converge in 250 iterations; start from a looser threshold.")),
    ];

    public static SinglePointData Bare(double energy, params double[] wavenumbers) =>
        new(Energy: energy, Hessian: Matrix.Create(9, 9, new double[81]), Wavenumbers: wavenumbers);

    public static ThermochemistryData Thermochemistry(double electronic, double zeroPoint, string conventions = Conventions) => new(
        298.15, 100000, 2, electronic, zeroPoint, electronic + zeroPoint + 0.0028330, electronic + zeroPoint + 0.0037772, 5.5162e-5, 1.6679e-5, 1e-8,
        0, 7.1851e-5, 9.6e-6, -76.0241717, 0, conventions);

    public static ProgramOutput Point(Structure structure, SinglePointData data) =>
        new(Input(CalculationType.Hessian, structure), true, data, new Provenance("xtb", "6.7.1"));

    public static ProgramOutput Optimized(Structure structure, double energy)
    {
        ProgramOutput step = new(
            Input(CalculationType.Gradient, structure),
            true,
            new SinglePointData(Energy: energy, Gradient: Matrix.Create(structure.AtomCount, 3, new double[3 * structure.AtomCount])),
            new Provenance("xtb"));
        return new ProgramOutput(
            Input(CalculationType.Optimization, structure), true, new OptimizationData([step]), new Provenance("xtb", "6.7.1"));
    }

    public static ProgramOutput Failed(Structure structure, string code, string message) =>
        new(
            Input(CalculationType.Energy, structure),
            false,
            new SinglePointData(),
            new Provenance("xtb", "6.7.1"),
            logs: "iter 249\niter 250\n",
            traceback: "Traceback\nsomething went wrong")
        {
            Failure = new Failure(FailureKind.Convergence, code, message, "iter 249  dE = 0.1\niter 250  dE = 0.2\n*** convergence criteria <not> satisfied"),
        };

    private static ProgramInput Input(CalculationType type, Structure structure) => new(type, structure, new Model("GFN2-xTB"));

    private static Structure Angstrom(string symbols, params double[] coordinates) => new(
        symbols.Split(' '),
        Matrix.Create(coordinates.Length / 3, 3, [.. coordinates.Select(value => value * Units.BohrPerAngstrom)]));

    private static Structure Ring()
    {
        var coordinates = new List<double>();
        foreach (double radius in (double[])[1.397, 2.481])
        {
            for (int corner = 0; corner < 6; corner++)
            {
                double angle = corner * Math.PI / 3;
                coordinates.AddRange([radius * Math.Cos(angle), 0, radius * Math.Sin(angle)]);
            }
        }

        return Angstrom("C C C C C C H H H H H H", [.. coordinates]);
    }
}
