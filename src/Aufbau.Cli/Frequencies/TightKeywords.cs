using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;

namespace Aufbau.Cli.Frequencies;

/// <summary>Keywords that frequencies need tighter than energies do, where the user set none.</summary>
internal static class TightKeywords
{
    private static readonly string[] AccuracyNames = ["accuracy", "acc"];
    private static readonly string[] LevelNames = ["optimization_level", "opt_level"];

    /// <summary>For displaced gradients: xtb's default accuracy leaves an asymmetry of 2.4e-5 hartree/bohr² in a Hessian of water with a step
    /// of 0.005 bohr; 0.1 removes it.</summary>
    /// <param name="program">The program's name.</param>
    /// <param name="input">The input.</param>
    /// <param name="decided">Gets what was decided.</param>
    public static ProgramInput ForDifferences(string program, ProgramInput input, IDictionary<string, string> decided)
    {
        if (program != "xtb" || Array.Exists(AccuracyNames, input.Keywords.Contains))
        {
            return input;
        }

        decided["accuracy"] = "0.1 for displaced gradients";
        return input with { Keywords = input.Keywords.With("accuracy", 0.1) };
    }

    /// <summary>For the geometry: a tighter optimisation makes a stationary point.</summary>
    /// <param name="program">The program's name.</param>
    /// <param name="input">The input.</param>
    /// <param name="decided">Gets what was decided.</param>
    public static ProgramInput ForGeometry(string program, ProgramInput input, IDictionary<string, string> decided)
    {
        if (program != "xtb" || Array.Exists(LevelNames, input.Keywords.Contains))
        {
            return input;
        }

        decided["geometry"] = "optimised first, level tight";
        return input with { Keywords = input.Keywords.With(LevelNames[0], "tight") };
    }

    /// <summary>Keywords of optimisations would be refused by a gradient or a Hessian.</summary>
    /// <param name="keywords">The keywords.</param>
    public static NamedValues WithoutLevel(NamedValues keywords) => LevelNames.Aggregate(keywords, (rest, name) => rest.Without(name));
}
