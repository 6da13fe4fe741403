// Optimises water with xtb, then computes its vibrations and its free energy.
// begin example
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Chemistry.Thermochemistry;
using Aufbau.Chemistry.Vibrations;
using Aufbau.Programs;
using Aufbau.Programs.Running;

Structure water = Xyz.Read("3\n\nO 0 0 0\nH 0 0 0.97\nH 0.92 0 -0.3\n", "water.xyz")[0];
var arguments = new ProgramArguments(new Model("GFN2-xTB"));

await using var programs = LocalPrograms.Create();
ProgramOutput optimized = await programs.Runner.RunAsync("xtb", CalculationType.Optimization, water, arguments, RunOptions.Default);
Structure minimum = optimized.FinalStructure!;
ProgramOutput hessian = await programs.Runner.RunAsync("xtb", CalculationType.Hessian, minimum, arguments, RunOptions.Default);

var data = (SinglePointData)hessian.Data;
NormalModes modes = NormalModeAnalysis.Analyze(minimum, data.Hessian!);
ThermochemistryData gas = IdealGas.Compute(minimum, data.Energy!.Value, modes.Wavenumbers);
Console.WriteLine($"{string.Join(", ", modes.Wavenumbers.Select(wavenumber => $"{wavenumber:0.0}"))} 1/cm");
Console.WriteLine($"G = {gas.GibbsFreeEnergy:0.000000} hartree ({gas.Conventions})");
// end example
