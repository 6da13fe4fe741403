using Aufbau.Chemistry.Inputs;
using Aufbau.Programs;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Frequencies;

/// <summary>Tightens inputs by the program's own rule, and records what changed.</summary>
internal static class VibrationPrecision
{
    /// <summary>The input, precise enough for vibrations.</summary>
    /// <param name="program">The program.</param>
    /// <param name="input">The input.</param>
    /// <param name="purpose">What it is for, for the record.</param>
    /// <param name="decided">Gets what was not given.</param>
    public static ProgramInput Tighten(ProgramDescription program, ProgramInput input, string purpose, IDictionary<string, string> decided)
    {
        ProgramInput tight = ProgramCatalog.Find(program.Name).TightenForVibrations(input);
        foreach (string name in tight.Keywords.Names.Where(name => !input.Keywords.Contains(name)))
        {
            string value = $"{tight.Keywords.Text(name)} for {purpose}";
            decided[name] = decided.TryGetValue(name, out string? earlier) && earlier != value ? $"{earlier}, {value}" : value;
        }

        return tight;
    }
}
