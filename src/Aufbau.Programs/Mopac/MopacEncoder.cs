using System.Globalization;
using System.Text;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Programs.Running;

namespace Aufbau.Programs.Mopac;

/// <summary>Writes MOPAC's input: a line of keywords and Cartesian coordinates in angstrom.</summary>
internal static class MopacEncoder
{
    public static EncodedInput Encode(ProgramInput input, MopacMethod method, MopacKeywords keywords, GrantedResources resources)
    {
        var text = new StringBuilder()
            .AppendJoin(' ', Line(input, method, keywords, resources))
            .Append("\nAufbau\n\n");
        Structure structure = input.Structure;
        for (int atom = 0; atom < structure.AtomCount; atom++)
        {
            ReadOnlySpan<double> xyz = structure.Geometry.Row(atom);
            text.Append(CultureInfo.InvariantCulture, $"{structure.Symbols[atom],-2}{Angstrom(xyz[0])} 1{Angstrom(xyz[1])} 1{Angstrom(xyz[2])} 1\n");
        }

        string threads = resources.Cores.ToString(CultureInfo.InvariantCulture);
        return new EncodedInput(
            input.Files.With(MopacFile.Input, text.ToString()),
            [MopacFile.Input],
            new Dictionary<string, string> { ["OMP_NUM_THREADS"] = threads, ["OPENBLAS_NUM_THREADS"] = threads, ["MKL_NUM_THREADS"] = threads },
            [MopacFile.Output, MopacFile.Auxiliary],
            [],
            MopacFile.Output);
    }

    /// <summary>Whether the forces of a single point stand for the Hessian: MOPAC refuses FORCE of one atom, whose Hessian is zero.</summary>
    public static bool HasForce(ProgramInput input) => input.CalculationType == CalculationType.Hessian && input.Structure.AtomCount > 1;

    private static IEnumerable<string> Line(ProgramInput input, MopacMethod method, MopacKeywords keywords, GrantedResources resources)
    {
        yield return method.Name;
        foreach (string word in Task(input, keywords))
        {
            yield return word;
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"CHARGE={input.Structure.Charge}");
        yield return MopacSpin.Keyword(input.Structure.Multiplicity);
        if (keywords.IsUnrestricted)
        {
            yield return "UHF";
        }

        if ((keywords.Dielectric ?? keywords.Solvent?.DielectricConstant) is { } dielectric)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"EPS={dielectric}");
        }

        yield return $"SCFCRT={keywords.ScfCriterion.ToString("0.0#####E+00", CultureInfo.InvariantCulture).Replace('E', 'D')}";
        yield return string.Create(CultureInfo.InvariantCulture, $"ITRY={keywords.MaxIterations}");
        if (keywords.OwnKeywords.Length > 0)
        {
            yield return keywords.OwnKeywords;
        }

        yield return string.Create(CultureInfo.InvariantCulture, $"THREADS={resources.Cores}");
        // MOPAC's own time limit is 2 days; Aufbau has one of its own.
        yield return "T=10000D";
        yield return "XYZ AUX(PRECISION=9,MOS=99999,XP,XS)";
    }

    private static IEnumerable<string> Task(ProgramInput input, MopacKeywords keywords) => input.CalculationType switch
    {
        CalculationType.Energy => ["1SCF"],
        // NOREOR keeps the frame of the input; with symmetry MOPAC 22.0.6 then dies of carbon dioxide off the axes.
        CalculationType.Hessian when HasForce(input) => ["FORCE", "NOREOR", "NOSYM", .. keywords.AllowsNonstationary ? ["LET"] : Array.Empty<string>()],
        CalculationType.Optimization when input.Structure.AtomCount > 1 =>
        [
            "GRADIENTS",
            .. keywords.Optimizer is { } optimizer ? [optimizer.ToUpperInvariant()] : Array.Empty<string>(),
            string.Create(CultureInfo.InvariantCulture, $"GNORM={keywords.GradientNorm:0.0#####}"),
            .. keywords.OptimizationCycles is { } cycles ? [string.Create(CultureInfo.InvariantCulture, $"CYCLES={cycles}")] : Array.Empty<string>(),
        ],
        CalculationType.Gradient or CalculationType.Hessian or CalculationType.Optimization => ["1SCF", "GRADIENTS"],
        _ => throw new ArgumentException($"MOPAC cannot compute {input.CalculationType}.", nameof(input)),
    };

    private static string Angstrom(double bohr) => (bohr * Units.AngstromPerBohr).ToString("F13", CultureInfo.InvariantCulture).PadLeft(22);
}
