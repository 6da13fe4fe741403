using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;

namespace Aufbau.Programs.Conformance;

/// <summary>What the suite needs to know of a program and one of its methods.</summary>
/// <param name="Program">Its name.</param>
/// <param name="Executable">What must be on PATH.</param>
/// <param name="Model">The method.</param>
/// <param name="Tight">Keywords that make derivatives precise enough to compare.</param>
/// <param name="WaterEnergy">The energy of the suite's water in hartree, from the program itself.</param>
/// <param name="WaterDipole">Its dipole in e·bohr, or null where the method gives none.</param>
/// <param name="EnergyTolerance">In hartree.</param>
/// <param name="GradientTolerance">Between the gradient and differences of energies, in hartree/bohr.</param>
/// <param name="MisspeltKeyword">A keyword with one wrong letter, and the right one.</param>
/// <param name="MisspeltMethod">A method with one wrong letter, and the right one.</param>
/// <param name="LongRun">An input that runs for minutes and keeps partial results.</param>
/// <param name="FirstFile">A file that the program writes soon after its start, where it prints nothing while it runs. Default: it prints.</param>
public sealed record ProgramCase(
    string Program,
    string Executable,
    Model Model,
    NamedValues Tight,
    double WaterEnergy,
    IReadOnlyList<double>? WaterDipole,
    double EnergyTolerance,
    double GradientTolerance,
    (string Wrong, string Right) MisspeltKeyword,
    (string Wrong, string Right) MisspeltMethod,
    ProgramInput LongRun,
    string? FirstFile = null);
