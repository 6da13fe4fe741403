using System.CommandLine;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Frequencies;

/// <summary>The options of frequencies and thermochemistry.</summary>
internal sealed class FrequencyOptions
{
    private readonly Option<bool> _numerical = new("--numerical") { Description = "Frequencies from displaced gradients, computed in parallel." };
    private readonly Option<bool> _optimize = new("--optimize") { Description = "Optimise the geometry before frequencies." };
    private readonly Option<string?> _temperature = Text("--temperature", "K", "Temperature of the thermochemistry. Default: the preset's.");
    private readonly Option<string?> _pressure = Text("--pressure", "P", "Pressure: 1atm, 1bar, 101325Pa. Default: the preset's.");
    private readonly Option<string?> _symmetry = Text("--symmetry-number", "N", "Rotational symmetry number. Default: the preset's rule.");
    private readonly Option<string?> _masses = Text("--masses", "MASSES", "isotope, average, or one mass per atom: 15.995,1.008,2.014. Default: isotope.");
    private readonly Option<string?> _preset = Text("--thermo", "PRESET", "Conventions of the thermochemistry by name.");
    private readonly Option<string?> _scale = Text("--scale", "FACTOR", "Factor on the wavenumbers. Default: 1.");
    private readonly Option<string?> _standardState = Text("--standard-state", "STATE", "Standard state: 1M, 1atm or 1bar. Default: the pressure.");
    private readonly Option<string?> _step = Text("--step", "BOHR", "Displacement of numerical derivatives in bohr. Default: 0.005.");

    /// <summary>Adds all options to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { _numerical, _optimize, _temperature, _pressure, _symmetry, _masses, _preset, _scale, _standardState, _step })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What was typed.</summary>
    /// <param name="parse">The parsed command line.</param>
    /// <exception cref="UsageException">A value makes no sense.</exception>
    public FrequencyRequest Read(ParseResult parse)
    {
        var request = new FrequencyRequest(
            parse.GetValue(_numerical),
            parse.GetValue(_optimize),
            parse.GetValue(_temperature) is { } temperature ? Numbers.Kelvin(temperature, "--temperature") : null,
            parse.GetValue(_pressure) is { } pressure ? Numbers.Pascal(pressure, "--pressure") : null,
            parse.GetValue(_symmetry) is { } symmetry ? Numbers.Whole(symmetry, "--symmetry-number", 1) : null,
            parse.GetValue(_masses),
            parse.GetValue(_preset),
            parse.GetValue(_scale) is { } scale ? Numbers.Positive(scale, "--scale", "0.97") : null,
            parse.GetValue(_standardState),
            parse.GetValue(_step) is { } step ? Numbers.StepBohr(step, "--step") : null);
        ThermochemistryNames.Check(request);
        return request;
    }

    private static Option<string?> Text(string name, string helpName, string description) => new(name) { HelpName = helpName, Description = description };
}
