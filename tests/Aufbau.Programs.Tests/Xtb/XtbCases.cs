using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Programs.Conformance;

namespace Aufbau.Programs.Tests.Xtb;

/// <summary>xtb's methods for the suite. Energies and dipoles: xtb 6.5.1 by hand.</summary>
internal static class XtbCases
{
    public static ProgramCase Gfn2 { get; } = Case("GFN2-xTB", -5.070208556143, [0.66665584, 0.49354509, -0.34870903], 1e-7);

    public static ProgramCase Gfn1 { get; } = Case("GFN1-xTB", -5.768433974697, [0.83625260, 0.61910267, -0.43742032], 1e-7);

    public static ProgramCase Gfn0 { get; } = Case("GFN0-xTB", -4.366768621968, [0.57598008, 0.42641500, -0.30127916], 1e-7);

    public static ProgramCase GfnFf { get; } = Case("GFN-FF", -0.327535665353, null, 1e-7) with { Tight = NamedValues.Empty };

    private static ProgramCase Case(string method, double energy, IReadOnlyList<double>? dipole, double gradientTolerance) => new(
        "xtb",
        "xtb",
        new Model(method),
        NamedValues.Empty.With("accuracy", 0.01),
        energy,
        dipole,
        1e-8,
        gradientTolerance,
        ("acuracy", "accuracy"),
        ("GFN2-xTV", "GFN2-xTB"),
        new ProgramInput(
            CalculationType.MolecularDynamics,
            Samples.Water,
            new Model(method),
            NamedValues.Empty.With("time_ps", 100_000).With("dump_fs", 5)));
}
