using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Programs.Running;

namespace Aufbau.Programs.Xtb;

/// <summary>What xtb's complaints mean. Sources: recorded failures of xtb 6.5.1, several of which exit with code 0.</summary>
internal static class XtbErrors
{
    private const string FatalLabel = "[ERROR] Program stopped due to fatal error";

    private static readonly (string Text, FailureKind Kind, string Code, string Message)[] Known =
    [
        ("Self consistent charge iterator did not converge", FailureKind.Convergence, "scf.not-converged",
            "The self-consistent charges did not converge. Check charge, multiplicity and geometry; else raise the keyword max_iterations or electronic_temperature."),
        ("Hessian on incompletely optimized geometry", FailureKind.Convergence, "hessian.not-stationary",
            "The geometry is not a stationary point, and --strict makes that an error. Optimise it first."),
        ("Some atoms in the start geometry are *very* close", FailureKind.Input, "input.distance",
            "Atoms lie on top of each other. Check the geometry and its unit."),
        ("Cannot map symbol to atomic number", FailureKind.Input, "input.element", "xtb does not know one of the elements."),
        ("Could not parse coordinates", FailureKind.Input, "input.geometry", "xtb cannot read the coordinates."),
        ("is not parametrized", FailureKind.Input, "input.solvent", "xtb has no parameters for this solvent with this method."),
        ("No input file given", FailureKind.Defect, "program.no-input", "xtb found no input file."),
        ("Command line argument parsing failed", FailureKind.Input, "input.arguments", "xtb does not understand its command line."),
        ("Diagonalization of Hamiltonian failed", FailureKind.Convergence, "scf.diagonalization",
            "The Hamiltonian could not be diagonalised. Check charge, multiplicity and geometry."),
        ("Geometry optimization failed", FailureKind.Convergence, "optimization.not-converged", "The optimisation failed."),
    ];

    /// <summary>The failure that the texts tell, or null.</summary>
    public static Failure? Find(ProgramInput input, ProgramFiles files)
    {
        string output = files.StandardOutput;
        if (UnknownOption(output) is { } option)
        {
            return input.CommandLineArguments.Contains(option, StringComparer.Ordinal)
                ? new Failure(FailureKind.Input, "input.arguments", $"xtb does not know the option '{option}' and would have ignored it.")
                : new Failure(FailureKind.Defect, "program.option", $"This xtb does not know the option '{option}' that Aufbau gave it and ignored it. Is it older than 6.4?");
        }

        int fatal = output.LastIndexOf(FatalLabel, StringComparison.Ordinal);
        string complaint = fatal < 0 ? "" : Complaint(output[fatal..]);
        foreach ((string text, FailureKind kind, string code, string message) in Known)
        {
            if (complaint.Contains(text, StringComparison.Ordinal))
            {
                return new Failure(kind, code, $"{message} xtb says: {complaint}");
            }
        }

        if (output.Contains("FAILED TO CONVERGE GEOMETRY OPTIMIZATION", StringComparison.Ordinal))
        {
            return new Failure(
                FailureKind.Convergence,
                "optimization.not-converged",
                "The optimisation did not converge in the allowed steps. Go on from its last geometry with more optimization_cycles, or take a looser optimization_level.");
        }

        return fatal < 0 ? null : new Failure(FailureKind.Defect, "program.error", $"xtb stopped: {complaint}");
    }

    /// <summary>The lines of an error box, such as <c>-1- scf: ...</c>, the deepest cause first.</summary>
    private static string Complaint(string box)
    {
        IEnumerable<string> lines = box.Split('\n').Skip(1).TakeWhile(line => !line.StartsWith('#')).Select(line => line.Trim()).Where(line => line.Length > 0);
        return string.Join("; ", lines.Reverse().Select(line => line.StartsWith('-') && line.IndexOf("- ", StringComparison.Ordinal) is > 0 and int end ? line[(end + 2)..] : line));
    }

    private static string? UnknownOption(string output)
    {
        const string label = "Unknown option '";
        int start = output.IndexOf(label, StringComparison.Ordinal);
        int end = start < 0 ? -1 : output.IndexOf('\'', start + label.Length);
        return end < 0 ? null : output[(start + label.Length)..end];
    }
}
