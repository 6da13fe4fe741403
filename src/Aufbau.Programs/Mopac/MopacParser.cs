using System.Globalization;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Geometry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Programs.Running;

namespace Aufbau.Programs.Mopac;

/// <summary>Reads what MOPAC wrote. A success needs its word on standard output, an output with its closing lines and no message in the box,
/// a whole file for other programs, and the number that was asked for.</summary>
internal sealed class MopacParser(ProgramInput input, MopacKeywords keywords, ProgramFiles files)
{
    /// <summary>MOPAC writes coordinates with 13 decimals; in bohr.</summary>
    private const double GeometryRounding = 1e-9;

    /// <summary>An optimisation that ends by itself with a larger gradient, in kcal/(mol angstrom), has failed.</summary>
    private const double LargestFinalGradient = 1.0;

    private readonly string _output = files.Files.Text(MopacFile.Output) ?? "";
    private readonly MopacAux _aux = MopacAux.Read(files.Files.Text(MopacFile.Auxiliary) ?? "");
    private readonly int _atoms = input.Structure.AtomCount;

    /// <summary>Reads everything and decides.</summary>
    public ProgramReading Read()
    {
        SinglePointData? point = SinglePoint();
        CalculationData? data = input.CalculationType == CalculationType.Optimization ? Optimization(point) : point;
        Failure? failure = MopacErrors.Find(_output, files.StandardError) ?? Incomplete(data) ?? Contradiction();
        return new ProgramReading(failure is null ? data! : Partial(data), failure, _aux.Text("MOPAC_VERSION")); // Incomplete fails when data is null.
    }

    private Failure? Incomplete(CalculationData? data)
    {
        bool ended = files.StandardOutput.Contains("ended normally", StringComparison.Ordinal) && MopacErrors.HasEnded(_output);
        return data is not null && ended && _aux.IsWhole
            ? null
            : new Failure(
                FailureKind.Transient,
                "program.incomplete-output",
                ended
                    ? "MOPAC ended, but its output is not whole: a file or a part of it is missing. Look for a full disk, and run it again."
                    : "MOPAC did not reach its end: its closing lines are missing. It was killed or crashed; look at the end of its log, and run it again.");
    }

    /// <summary>What MOPAC calls a success and is none.</summary>
    private Failure? Contradiction()
    {
        if (_aux.Number("NUMBER_SCF_CYCLES") is not > 0)
        {
            return new Failure(
                FailureKind.Convergence,
                "scf.not-converged",
                "MOPAC says that it ended normally, but no self-consistent field was computed. Raise max_iterations, and check charge and multiplicity.");
        }

        double norm = _aux.Number("GRADIENT_NORM") ?? 0;
        return input.CalculationType == CalculationType.Optimization && _atoms > 1 && norm > Math.Max(LargestFinalGradient, 10 * keywords.GradientNorm)
            ? new Failure(
                FailureKind.Convergence,
                "optimization.not-converged",
                string.Create(CultureInfo.InvariantCulture, $"MOPAC gave the optimisation up at a gradient norm of {norm:0.###} kcal/(mol angstrom), {keywords.GradientNorm} was asked for. Go on from its last geometry, or try another optimizer."))
            : null;
    }

    /// <summary>The final point, or null when something that was asked for is missing.</summary>
    private SinglePointData? SinglePoint()
    {
        bool wantsHessian = MopacEncoder.HasForce(input);
        Matrix? gradient = input.CalculationType == CalculationType.Energy ? null : MopacDerivatives.Gradient(_aux, _atoms);
        Matrix? hessian = wantsHessian ? MopacDerivatives.Hessian(_aux, _atoms)
            : input.CalculationType == CalculationType.Hessian ? Matrix.Create(3, 3, new double[9])
            : null;
        if (_aux.Number("HEAT_OF_FORMATION") is not { } heat
            || (gradient is null && input.CalculationType != CalculationType.Energy)
            || (hessian is null && wantsHessian)
            || !IsInFrame()
            || ElectronCounts() is not { } electrons)
        {
            return null;
        }

        Wavefunction? orbitals = MopacOrbitals.Read(_aux);
        return new SinglePointData(
            Hartree(heat),
            gradient,
            hessian,
            _atoms,
            electrons.Alpha,
            electrons.Beta,
            OrbitalCount: orbitals?.EigenvaluesAlpha?.Count,
            Wavefunction: orbitals,
            Dipole: _aux.Numbers("DIP_VEC", 3) is { } dipole ? [.. dipole.Select(x => x / MopacUnits.DebyePerElementaryChargeBohr)] : null)
        {
            Details = Details(orbitals, gradient),
        };
    }

    private SinglePointDetails Details(Wavefunction? orbitals, Matrix? gradient)
    {
        double spin = (input.Structure.Multiplicity - 1) / 2.0;
        double? squared = keywords.IsUnrestricted ? _aux.Number("TOTAL_SPIN") : null;
        return new SinglePointDetails(
            EnergyKind: EnergyKind.HeatOfFormation298K,
            Reference: keywords.IsUnrestricted ? "unrestricted" : "restricted",
            SpinSquared: squared,
            IdealSpinSquared: spin * (spin + 1),
            PartialCharges: _aux.Numbers("ATOM_CHARGES", _atoms),
            HomoLumoGap: MopacOrbitals.Gap(orbitals),
            ProgramWavenumbers: MopacEncoder.HasForce(input) ? Wavenumbers() : null,
            GradientRms: input.CalculationType == CalculationType.Hessian && gradient is not null
                ? Math.Sqrt(gradient.ToArray().Sum(x => x * x) / (3 * _atoms))
                : null,
            Decided: MopacKeywords.Decided(input, Relevant()),
            Warnings: [.. Warnings(squared, spin * (spin + 1))]);
    }

    /// <summary>The vibrations, which come first; translations and rotations follow with numbers that mean nothing.</summary>
    private double[]? Wavenumbers()
    {
        int count = (3 * _atoms) - (PrincipalAxes.Of(input.Structure).IsLinear ? 5 : 6);
        return _aux.Numbers("VIB._FREQ", 3 * _atoms)?[..count];
    }

    private IEnumerable<string> Warnings(double? squared, double ideal)
    {
        if (squared is { } found && found > Math.Max(1.1 * ideal, ideal + 0.05))
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Spin contamination: <S²> is {found:0.0000}, {ideal:0.00} would be pure.");
        }

        if (keywords is { Dielectric: null, Solvent: { IsDoubtful: true } solvent })
        {
            yield return $"The dielectric constant of {solvent.Name} is doubtful. {solvent.Notes}";
        }

        if (input.CalculationType == CalculationType.Optimization && _atoms > 1 && _aux.Number("GRADIENT_NORM") is { } norm && norm > keywords.GradientNorm)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"The optimisation ended at a gradient norm of {norm:0.####} kcal/(mol angstrom); {keywords.GradientNorm} was asked for.");
        }
    }

    private IEnumerable<string> Relevant()
    {
        yield return "scf_criterion";
        yield return "max_iterations";
        if (input.CalculationType == CalculationType.Optimization)
        {
            yield return "optimization_gradient_norm";
        }
    }

    /// <summary>Alpha and beta electrons, or null when MOPAC counted others than Aufbau did.</summary>
    private (int Alpha, int Beta)? ElectronCounts()
    {
        int unpaired = input.Structure.Multiplicity - 1;
        int electrons = MopacElectrons.Count(input.Structure);
        (int Alpha, int Beta) expected = ((electrons + unpaired) / 2, (electrons - unpaired) / 2);
        return !keywords.IsUnrestricted || (_aux.Number("NUM_ALPHA_ELECTRONS") == expected.Alpha && _aux.Number("NUM_BETA_ELECTRONS") == expected.Beta)
            ? expected
            : null;
    }

    /// <summary>Whether MOPAC took the geometry as Cartesian coordinates, and kept it where it should.</summary>
    private bool IsInFrame() =>
        _aux.Numbers("ATOM_X", 3 * _atoms) is { } first && IsNear(first, input.Structure.Geometry)
        && _aux.Numbers("ATOM_X_OPT", 3 * _atoms) is { } last
        && (input.CalculationType == CalculationType.Optimization || IsNear(last, input.Structure.Geometry));

    private OptimizationData? Optimization(SinglePointData? final)
    {
        if (final is null || _aux.Numbers("ATOM_X_OPT", 3 * _atoms) is not { } angstrom)
        {
            return null;
        }

        Structure last = input.Structure.WithGeometry(MopacDerivatives.Geometry(angstrom));
        List<(Structure Structure, double Energy)> steps = Updates();
        if (steps.Count > 0 && IsNear(angstrom, steps[^1].Structure.Geometry))
        {
            steps.RemoveAt(steps.Count - 1);
        }

        return new OptimizationData([.. steps.Select(Step), Step(last, final)], _atoms);
    }

    /// <summary>What a run left that did not succeed: the steps of an optimisation.</summary>
    private CalculationData Partial(CalculationData? data) =>
        data is OptimizationData ? data
        : input.CalculationType == CalculationType.Optimization && Updates() is { Count: > 0 } steps ? new OptimizationData([.. steps.Select(Step)], _atoms)
        : FilesData.Empty;

    private List<(Structure Structure, double Energy)> Updates()
    {
        var steps = new List<(Structure, double)>();
        double? heat = null;
        foreach (MopacAuxEntry entry in _aux.Entries)
        {
            if (entry.Name == "HEAT_OF_FORM_UPDATED")
            {
                heat = entry.Numbers() is [var number] ? number : null;
            }
            else if (entry.Name == "ATOM_X_UPDATED" && heat is { } energy && entry.Numbers() is { } angstrom && angstrom.Length == 3 * _atoms)
            {
                steps.Add((input.Structure.WithGeometry(MopacDerivatives.Geometry(angstrom)), Hartree(energy)));
                heat = null;
            }
        }

        return steps;
    }

    private ProgramOutput Step((Structure Structure, double Energy) step) =>
        Step(step.Structure, new SinglePointData(step.Energy, AtomCount: _atoms));

    private ProgramOutput Step(Structure structure, SinglePointData data) => new(
        new ProgramInput(CalculationType.Energy, structure, input.Model, input.Keywords),
        success: true,
        data,
        new Provenance("mopac", _aux.Text("MOPAC_VERSION")));

    private static double Hartree(double kilocaloriePerMole) => kilocaloriePerMole / MopacUnits.KilocaloriePerMolePerHartree;

    private static bool IsNear(double[] angstrom, Matrix geometry) =>
        MopacDerivatives.Geometry(angstrom).ToArray().Zip(geometry.ToArray()).All(pair => Math.Abs(pair.First - pair.Second) < GeometryRounding);
}
