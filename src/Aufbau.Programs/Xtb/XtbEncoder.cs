using System.Globalization;
using System.Text;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Geometry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Programs.Running;

namespace Aufbau.Programs.Xtb;

/// <summary>Writes xtb's input: Turbomole coordinates in bohr, which need no conversion, and a command line.</summary>
internal static class XtbEncoder
{
    public static EncodedInput Encode(ProgramInput input, XtbMethod method, XtbKeywords keywords, GrantedResources resources)
    {
        string? control = ControlFile(input, keywords);
        FileSet files = input.Files.With(XtbFile.Coordinates, Coordinates(input.Structure));
        if (control is not null)
        {
            files = files.With(XtbFile.Control, control);
        }

        string threads = resources.Cores.ToString(CultureInfo.InvariantCulture);
        return new EncodedInput(
            files,
            [.. Arguments(input, method, keywords, control is not null)],
            new Dictionary<string, string>
            {
                ["OMP_NUM_THREADS"] = threads,
                ["OPENBLAS_NUM_THREADS"] = threads,
                ["MKL_NUM_THREADS"] = threads,
                ["OMP_MAX_ACTIVE_LEVELS"] = "1",
            },
            ResultFiles(input.CalculationType),
            [XtbFile.Restart]);
    }

    private static IEnumerable<string> Arguments(ProgramInput input, XtbMethod method, XtbKeywords keywords, bool hasControl)
    {
        Structure structure = input.Structure;
        yield return XtbFile.Coordinates;
        foreach (string argument in method.Arguments)
        {
            yield return argument;
        }

        yield return "--chrg";
        yield return structure.Charge.ToString(CultureInfo.InvariantCulture);
        yield return "--uhf";
        yield return (structure.Multiplicity - 1).ToString(CultureInfo.InvariantCulture);
        foreach (string argument in Task(input, keywords))
        {
            yield return argument;
        }

        if (method.HasElectrons)
        {
            yield return "--acc";
            yield return keywords.Accuracy.ToString("R", CultureInfo.InvariantCulture);
            yield return "--iterations";
            yield return keywords.MaxIterations.ToString(CultureInfo.InvariantCulture);
            yield return "--etemp";
            yield return keywords.ElectronicTemperatureKelvin.ToString("R", CultureInfo.InvariantCulture);
            yield return "--json";
        }

        if (keywords.Solvent is { } solvent)
        {
            IReadOnlyList<string> model = keywords.SolvationModel == "gbsa" ? XtbSolvents.Gbsa : XtbSolvents.Alpb;
            yield return $"--{keywords.SolvationModel}";
            yield return XtbSolvents.Find(solvent, model)!; // Check has found it.
        }

        if (hasControl)
        {
            yield return "--input";
            yield return XtbFile.Control;
        }

        foreach (string argument in input.CommandLineArguments)
        {
            yield return argument;
        }
    }

    private static IEnumerable<string> Task(ProgramInput input, XtbKeywords keywords) => input.CalculationType switch
    {
        CalculationType.Energy => ["--sp"],
        CalculationType.Gradient => ["--grad"],
        CalculationType.Hessian => ["--hess"],
        // One atom has nothing to optimise, and xtb then writes no trajectory.
        CalculationType.Optimization when input.Structure.AtomCount == 1 => ["--grad"],
        CalculationType.Optimization when keywords.OptimizationCycles is { } cycles =>
            ["--opt", keywords.OptimizationLevel, "--cycles", cycles.ToString(CultureInfo.InvariantCulture)],
        CalculationType.Optimization => ["--opt", keywords.OptimizationLevel],
        CalculationType.MolecularDynamics => ["--md"],
        _ => throw new ArgumentException($"xtb cannot compute {input.CalculationType}.", nameof(input)),
    };

    private static string[] ResultFiles(CalculationType type) => type switch
    {
        CalculationType.Gradient => [XtbFile.Gradient, XtbFile.Json],
        CalculationType.Hessian => [XtbFile.Hessian, XtbFile.VibrationalSpectrum, XtbFile.Json],
        CalculationType.Optimization => [XtbFile.OptimizedCoordinates, XtbFile.OptimizationLog, XtbFile.Gradient, XtbFile.Json],
        CalculationType.MolecularDynamics => [XtbFile.Trajectory],
        _ => [XtbFile.Json],
    };

    private static string Coordinates(Structure structure)
    {
        Matrix geometry = XtbOrientation.Of(structure).Turn(structure.Geometry);
        var text = new StringBuilder("$coord\n");
        for (int atom = 0; atom < structure.AtomCount; atom++)
        {
            ReadOnlySpan<double> xyz = geometry.Row(atom);
            text.Append(CultureInfo.InvariantCulture, $"{xyz[0],24:F16}{xyz[1],24:F16}{xyz[2],24:F16}  {structure.Symbols[atom]}\n");
        }

        return text.Append("$end\n").ToString();
    }

    private static string? ControlFile(ProgramInput input, XtbKeywords keywords)
    {
        var text = new StringBuilder();
        if (input.CalculationType == CalculationType.Hessian && IsNearlyLinear(input.Structure))
        {
            // xtb 6.5.1 dies (stack smashing) where it finds the point group of a linear molecule; this skips only that search.
            text.Append("$symmetry\n   maxat=1\n");
        }

        if (input.CalculationType == CalculationType.MolecularDynamics)
        {
            XtbDynamics dynamics = keywords.Dynamics;
            // The same random numbers in every run: a trajectory can be repeated.
            text.Append("$samerand\n");
            text.Append(CultureInfo.InvariantCulture, $"$md\n   temp={dynamics.TemperatureKelvin}\n   time={dynamics.TimePicoseconds}\n   dump={dynamics.DumpFemtoseconds}\n");
            text.Append(CultureInfo.InvariantCulture, $"   step={dynamics.StepFemtoseconds}\n   velo=false\n   nvt={(dynamics.Thermostat ? "true" : "false")}\n");
            text.Append(CultureInfo.InvariantCulture, $"   hmass={dynamics.HydrogenMass}\n   shake={dynamics.Shake}\n   sccacc={keywords.Accuracy}\n");
        }

        Block(text, "$fix", keywords.Constraints.Where(constraint => constraint.Kind == "atoms"), null);
        Block(text, "$constrain", keywords.Constraints.Where(constraint => constraint.Kind != "atoms"), keywords.ConstraintForce);
        return text.Length == 0 ? null : text.Append("$end\n").ToString();
    }

    /// <summary>Whether xtb, whose point groups allow 0.1 angstrom, may take the structure for linear.</summary>
    public static bool IsNearlyLinear(Structure structure)
    {
        const double farthest = 0.4; // bohr
        PrincipalAxes axes = PrincipalAxes.Of(structure);
        return structure.AtomCount > 1 && Enumerable.Range(0, structure.AtomCount).All(atom =>
        {
            double[] arm = [.. Enumerable.Range(0, 3).Select(axis => structure.Geometry[atom, axis] - axes.Centre[axis])];
            double along = Enumerable.Range(0, 3).Sum(axis => arm[axis] * axes.Axes[0, axis]);
            return arm.Sum(component => component * component) - (along * along) < farthest * farthest;
        });
    }

    private static void Block(StringBuilder text, string name, IEnumerable<XtbConstraint> constraints, double? force)
    {
        string[] lines = [.. constraints.Select(constraint => constraint.Line())];
        if (lines.Length == 0)
        {
            return;
        }

        text.Append(name).Append('\n');
        if (force is not null)
        {
            text.Append(CultureInfo.InvariantCulture, $"   force constant={force}\n");
        }

        text.AppendJoin('\n', lines).Append('\n');
    }
}
