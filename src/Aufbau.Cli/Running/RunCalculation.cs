using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Running;

/// <summary>Runs one calculation to its end. A failure is an output too.</summary>
/// <param name="program">The program's name.</param>
/// <param name="input">What to compute.</param>
/// <param name="options">How to run it.</param>
/// <param name="cancellationToken">Ends the program; the output then has a failure of kind Cancelled.</param>
internal delegate Task<ProgramOutput> RunCalculation(string program, CalculationInput input, RunOptions options, CancellationToken cancellationToken);
