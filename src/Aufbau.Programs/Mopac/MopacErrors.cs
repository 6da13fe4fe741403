using System.Text;
using Aufbau.Chemistry.Outputs;

namespace Aufbau.Programs.Mopac;

/// <summary>What MOPAC's complaints mean; its exit code is always 0. Sources: recorded failures of MOPAC 22.0.6.</summary>
internal static class MopacErrors
{
    private const string BoxHeader = "Error and normal termination messages reported in this calculation";
    private const string Ended = "JOB ENDED NORMALLY";

    private static readonly (string Text, FailureKind Kind, string Code, string Message)[] Known =
    [
        ("UNABLE TO ACHIEVE SELF-CONSISTENCE", FailureKind.Convergence, "scf.not-converged",
            "The self-consistent field did not converge. Check charge, multiplicity and geometry; else raise max_iterations, or try mopac_keywords=\"PULAY\" or \"SHIFT=20\"."),
        ("THE SCF CALCULATION FAILED", FailureKind.Convergence, "scf.not-converged",
            "The self-consistent field did not converge. Check charge, multiplicity and geometry."),
        ("EXCESS NUMBER OF OPTIMIZATION CYCLES", FailureKind.Convergence, "optimization.not-converged",
            "The optimisation did not converge in the allowed steps. Go on from its last geometry with more optimization_cycles."),
        ("Gradient in FORCE is too large", FailureKind.Convergence, "hessian.not-stationary",
            "The geometry is not a stationary point, and allow_nonstationary is false. Optimise it first."),
        ("UNRECOGNIZED KEY-WORDS", FailureKind.Input, "input.keyword", "MOPAC does not know a keyword."),
        ("UNRECOGNIZED ELEMENT NAME", FailureKind.Input, "input.element", "MOPAC does not know an element."),
        ("ELECTRONS, CORRECT FAULT", FailureKind.Input, "input.multiplicity", "The multiplicity does not fit the electrons."),
        ("Data are not available for", FailureKind.Input, "input.element", "The method has no parameters for an element."),
        ("Parameters for some elements are missing", FailureKind.Input, "input.element", "The method has no parameters for an element."),
        ("MISSING VAN DER WAALS RADIUS", FailureKind.Input, "input.element", "MOPAC has no radius for an element."),
        ("MISSING OR EMPTY", FailureKind.Input, "input.files", "MOPAC found no input, or an empty one."),
        ("does not exist", FailureKind.Input, "input.files", "MOPAC found no input."),
        ("does not contain any atoms", FailureKind.Input, "input.geometry", "MOPAC found no atoms in its input."),
    ];

    /// <summary>The failure that the texts tell, or null.</summary>
    /// <param name="output">MOPAC's output file.</param>
    /// <param name="standardError">Its standard error.</param>
    public static Failure? Find(string output, string standardError)
    {
        string box = string.Join("; ", Box(output));
        string all = $"{box}\n{standardError}\n{(HasEnded(output) ? "" : output)}";
        foreach ((string text, FailureKind kind, string code, string message) in Known)
        {
            int start = all.IndexOf(text, StringComparison.Ordinal);
            if (start >= 0)
            {
                return new Failure(kind, code, $"{message} MOPAC says: {(box.Contains(text, StringComparison.Ordinal) ? box : LineAt(all, start))}");
            }
        }

        return box.Length == 0 ? null : new Failure(FailureKind.Defect, "program.error", $"MOPAC stopped: {box}");
    }

    /// <summary>Whether the output is whole and says that the job ended normally.</summary>
    public static bool HasEnded(string output) =>
        output.Contains(Ended, StringComparison.Ordinal) && output.TrimEnd().EndsWith("== MOPAC DONE ==", StringComparison.Ordinal);

    /// <summary>The messages in the box of stars, without the one that every box has.</summary>
    private static IEnumerable<string> Box(string output)
    {
        int start = output.LastIndexOf(BoxHeader, StringComparison.Ordinal);
        return start < 0 ? [] : output[start..].Split('\n').Skip(1)
            .TakeWhile(line => !line.TrimStart().StartsWith("**", StringComparison.Ordinal))
            .Select(line => line.Trim().Trim('*').Trim())
            .Where(line => line.Length > 0 && line != Ended);
    }

    private static string LineAt(string text, int index)
    {
        int start = text.LastIndexOf('\n', index) + 1;
        int end = text.IndexOf('\n', index);
        return new StringBuilder(text, start, (end < 0 ? text.Length : end) - start, 256).ToString().Trim();
    }
}
