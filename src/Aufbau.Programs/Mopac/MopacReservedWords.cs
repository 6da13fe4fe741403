using Aufbau.Chemistry;

namespace Aufbau.Programs.Mopac;

/// <summary>Words of MOPAC that belong to other options of Aufbau, each with the option to use.</summary>
internal static class MopacReservedWords
{
    private const string Multiplicity = "--multiplicity";

    private static readonly Dictionary<string, string> Options = new(StringComparer.OrdinalIgnoreCase)
    {
        ["method"] = "--method",
        ["basis"] = "no basis set, because MOPAC's methods bring their own",
        ["charge"] = "--charge",
        ["multiplicity"] = Multiplicity,
        ["unpaired"] = "--unpaired",
        ["ms"] = Multiplicity,
        ["uhf"] = "--multiplicity, or the keyword reference=unrestricted",
        ["rhf"] = "the keyword reference=restricted",
        ["threads"] = "--cores",
        ["memory"] = "--memory",
        ["t"] = "--time-limit",
        ["1scf"] = "the calculation type energy",
        ["0scf"] = "the calculation type energy",
        ["gradients"] = "the calculation type gradient",
        ["force"] = "the calculation type hessian",
        ["forcets"] = "the calculation type hessian",
        ["thermo"] = "the command frequencies",
        ["opt"] = "the calculation type optimization",
        ["ts"] = "the calculation type optimization: MOPAC's transition states are not offered",
        ["irc"] = "a calculation by files",
        ["drc"] = "a calculation by files",
        ["aux"] = "nothing: Aufbau asks for the files that it reads",
        ["xyz"] = "nothing: Aufbau writes the geometry",
        ["int"] = "nothing: Aufbau writes the geometry",
        ["noreor"] = "nothing: Aufbau keeps the frame of the input",
        ["nosym"] = "nothing: Aufbau keeps the frame of the input",
    };

    /// <summary>Words that stand in a MOPAC line only; as names of keywords they have meanings of their own.</summary>
    private static readonly Dictionary<string, string> InLine = new(StringComparer.OrdinalIgnoreCase)
    {
        ["scfcrt"] = "the keyword scf_criterion",
        ["itry"] = "the keyword max_iterations",
        ["eps"] = "the keyword dielectric",
        ["gnorm"] = "the keyword optimization_gradient_norm",
        ["cycles"] = "the keyword optimization_cycles",
        ["let"] = "the keyword allow_nonstationary",
        ["ef"] = "the keyword optimizer",
        ["bfgs"] = "the keyword optimizer",
        ["lbfgs"] = "the keyword optimizer",
    };

    /// <summary>The option that a word belongs to, or null.</summary>
    public static string? Find(string word) =>
        Options.GetValueOrDefault(word)
        ?? (MopacMethod.Find(word) is { } method ? $"--method {method.Name}" : null)
        ?? (MopacSpin.IsWord(word) ? Multiplicity : null);

    /// <summary>Refuses a line of MOPAC's own keywords that would contradict other options.</summary>
    /// <exception cref="ChemistryException">A word belongs to an option.</exception>
    public static void Check(string line)
    {
        foreach (string word in line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            string name = word.Split('=', '(')[0];
            if ((Find(name) ?? InLine.GetValueOrDefault(name)) is { } option)
            {
                throw new ChemistryException($"The keyword mopac_keywords has '{word}', which is not for it; use {option}.");
            }
        }

        if (line.Any(c => char.IsControl(c) || c == '+'))
        {
            throw new ChemistryException("The keyword mopac_keywords is one line of words, without line breaks and '+'.");
        }
    }
}
