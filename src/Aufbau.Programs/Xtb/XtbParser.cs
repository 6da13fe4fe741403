using System.Globalization;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Programs.Running;

namespace Aufbau.Programs.Xtb;

/// <summary>Reads what xtb wrote. A success needs its closing line, whole timings, no complaint, and the number that was asked for.</summary>
internal sealed class XtbParser(ProgramInput input, XtbMethod method, XtbKeywords keywords, ProgramFiles files)
{
    /// <summary>Energies in different files are printed with 11 or 12 decimals.</summary>
    private const double EnergyRounding = 1e-8;

    /// <summary>xtb prints its optimised geometry with 14 decimals in bohr and in angstrom.</summary>
    private const double GeometryRounding = 1e-6;

    private readonly string? _version = XtbOutput.Version(files.StandardOutput);
    private readonly int _atoms = input.Structure.AtomCount;
    private readonly XtbOrientation _orientation = XtbOrientation.Of(input.Structure);

    /// <summary>Reads everything and decides.</summary>
    public ProgramReading Read()
    {
        CalculationData? data = input.CalculationType switch
        {
            CalculationType.Optimization => Optimization(),
            CalculationType.MolecularDynamics => Dynamics(),
            _ => SinglePoint(input.CalculationType),
        };
        Failure? failure = XtbErrors.Find(input, files) ?? Incomplete(data);
        return new ProgramReading(failure is null ? data! : data ?? Partial(), failure, _version); // Incomplete fails when data is null.
    }

    private Failure? Incomplete(CalculationData? data)
    {
        string section = input.CalculationType switch
        {
            CalculationType.Hessian => "analytical hessian:",
            CalculationType.Optimization when _atoms > 1 => "ANC optimizer:",
            CalculationType.MolecularDynamics => "MD:",
            _ => "SCF:",
        };
        bool ended = XtbOutput.EndedNormally(files.StandardError);
        return data is not null && ended && XtbOutput.IsWhole(files.StandardOutput, section)
            ? null
            : new Failure(
                FailureKind.Transient,
                "program.incomplete-output",
                ended
                    ? "xtb ended, but its output is not whole: a file or a part of it is missing. Look for a full disk, and run it again."
                    : "xtb did not reach its end: its closing line is missing. It was killed or crashed; look at the end of its log, and run it again.");
    }

    private SinglePointData? SinglePoint(CalculationType type)
    {
        XtbProperties? properties = XtbProperties.Read(files.Files.Text(XtbFile.Json), _atoms);
        Matrix? gradient = type == CalculationType.Gradient ? XtbGeometryFiles.Gradient(files.Files.Text(XtbFile.Gradient), _atoms) : null;
        Matrix? hessian = type == CalculationType.Hessian ? XtbGeometryFiles.Hessian(files.Files.Text(XtbFile.Hessian), _atoms) : null;
        bool whole = (gradient is not null || type != CalculationType.Gradient)
            && (hessian is not null || type != CalculationType.Hessian)
            && (properties is not null || !method.HasElectrons);
        if (!whole || XtbOutput.Summary(files.StandardOutput, "TOTAL ENERGY") is not { } energy)
        {
            return null;
        }

        (IReadOnlyList<double> Wavenumbers, IReadOnlyList<double> Intensities)? spectrum =
            type == CalculationType.Hessian ? XtbGeometryFiles.Spectrum(files.Files.Text(XtbFile.VibrationalSpectrum)) : null;
        return type == CalculationType.Hessian && spectrum is null ? null : Data(energy, properties) with
        {
            Gradient = gradient is null ? null : _orientation.TurnBack(gradient),
            Hessian = hessian is null ? null : _orientation.TurnHessianBack(hessian),
            Details = Details(properties) with
            {
                ProgramWavenumbers = spectrum?.Wavenumbers,
                ProgramInfraredIntensities = spectrum?.Intensities,
                // For linear molecules the search for the point group is skipped, so xtb's symmetry number is wrong.
                ProgramGibbsFreeEnergy = XtbEncoder.IsNearlyLinear(input.Structure) ? null : XtbOutput.Summary(files.StandardOutput, "TOTAL FREE ENERGY"),
                GradientRms = type == CalculationType.Hessian && XtbOutput.Summary(files.StandardOutput, "GRADIENT NORM") is { } norm
                    ? norm / Math.Sqrt(3 * _atoms)
                    : null,
            },
        };
    }

    private OptimizationData? Optimization()
    {
        if (_atoms == 1)
        {
            // One atom was encoded as a gradient: there is nothing to optimise.
            return SinglePoint(CalculationType.Gradient) is { } point ? new OptimizationData([Step(input.Structure, point)], 1) : null;
        }

        IReadOnlyList<(Structure Structure, double Energy)> frames =
            Frames(XtbFile.OptimizationLog, out bool isWhole);
        Matrix? final = XtbGeometryFiles.Coordinates(files.Files.Text(XtbFile.OptimizedCoordinates), _atoms) is { } last ? _orientation.TurnBack(last) : null;
        XtbProperties? properties = XtbProperties.Read(files.Files.Text(XtbFile.Json), _atoms);
        bool whole = isWhole && final is not null && (properties is not null || !method.HasElectrons);
        return whole
            && XtbOutput.Summary(files.StandardOutput, "TOTAL ENERGY") is { } energy
            && Math.Abs(frames[^1].Energy - energy) < EnergyRounding
            && Near(frames[^1].Structure.Geometry, final!) // whole says that it is there.
            ? new OptimizationData([.. Steps(frames).SkipLast(1), Step(input.Structure.WithGeometry(final!), Final(energy, properties))], _atoms)
            : null;
    }

    private DynamicsData? Dynamics()
    {
        IReadOnlyList<(Structure Structure, double Energy)> frames =
            Frames(XtbFile.Trajectory, out bool isWhole);
        int expected = (int)(keywords.Dynamics.TimePicoseconds * 1000 / keywords.Dynamics.StepFemtoseconds + 0.5)
            / Math.Max(1, (int)(keywords.Dynamics.DumpFemtoseconds / keywords.Dynamics.StepFemtoseconds + 0.5));
        return isWhole && frames.Count == expected && files.StandardOutput.Contains("normal exit of md()", StringComparison.Ordinal)
            ? DynamicsOf(frames)
            : null;
    }

    private DynamicsData DynamicsOf(IReadOnlyList<(Structure Structure, double Energy)> frames) => new(
        keywords.Dynamics.DumpFemtoseconds,
        keywords.Dynamics.StepFemtoseconds,
        keywords.Dynamics.TemperatureKelvin,
        [.. frames.Select(frame => frame.Structure)],
        [.. frames.Select(frame => frame.Energy)],
        Extras: NamedValues.Empty.With("random_numbers", "the same in every run ($samerand)"));

    /// <summary>The last point of an optimisation. Its dipole is left out: xtbout.json of xtb 6.5.1 mixes the charges of the last geometry with
    /// the coordinates of the first (ethanol: 2.292 debye instead of 1.723), and standard output has only 3 decimals.</summary>
    private SinglePointData Final(double energy, XtbProperties? properties) =>
        Data(energy, properties) with { Dipole = null, Details = Details(properties) };

    /// <summary>What a run left that did not succeed.</summary>
    private CalculationData Partial()
    {
        string log = input.CalculationType == CalculationType.MolecularDynamics ? XtbFile.Trajectory : XtbFile.OptimizationLog;
        IReadOnlyList<(Structure Structure, double Energy)> frames = Frames(log, out _);
        return frames.Count == 0 ? FilesData.Empty
            : input.CalculationType == CalculationType.MolecularDynamics ? DynamicsOf(frames)
            : new OptimizationData([.. Steps(frames)], _atoms);
    }

    private IReadOnlyList<(Structure Structure, double Energy)> Frames(string file, out bool isWhole) =>
        [.. XtbGeometryFiles.Frames(files.Files.Text(file), input.Structure, out isWhole)
            .Select(frame => (frame.Structure.WithGeometry(_orientation.TurnBack(frame.Structure.Geometry)), frame.Energy))];

    private IEnumerable<ProgramOutput> Steps(IReadOnlyList<(Structure Structure, double Energy)> frames) =>
        frames.Select(frame => Step(frame.Structure, new SinglePointData(frame.Energy, AtomCount: _atoms)));

    private ProgramOutput Step(Structure structure, SinglePointData data) => new(
        new ProgramInput(CalculationType.Energy, structure, input.Model, input.Keywords),
        success: true,
        data,
        new Provenance("xtb", _version));

    private SinglePointData Data(double energy, XtbProperties? properties) => new(
        energy,
        AtomCount: _atoms,
        AlphaElectronCount: properties is null ? null : (properties.ElectronCount + properties.UnpairedElectronCount) / 2,
        BetaElectronCount: properties is null ? null : (properties.ElectronCount - properties.UnpairedElectronCount) / 2,
        OrbitalCount: properties?.Wavefunction.EigenvaluesAlpha?.Count,
        Wavefunction: properties?.Wavefunction,
        Dipole: properties is null ? null : _orientation.TurnBack(Matrix.Create(1, 3, [.. properties.Dipole])).ToArray());

    private SinglePointDetails Details(XtbProperties? properties)
    {
        double spin = (input.Structure.Multiplicity - 1) / 2.0;
        return new SinglePointDetails(
            EnergyKind: method.EnergyKind,
            Reference: method.HasElectrons
                ? string.Create(CultureInfo.InvariantCulture, $"spin-restricted, occupations at {keywords.ElectronicTemperatureKelvin} K")
                : null,
            IdealSpinSquared: method.HasElectrons ? spin * (spin + 1) : null,
            PartialCharges: properties?.PartialCharges,
            HomoLumoGap: XtbOutput.Summary(files.StandardOutput, "HOMO-LUMO GAP") / XtbUnits.ElectronvoltPerHartree,
            Decided: Decided());
    }

    private IReadOnlyDictionary<string, string> Decided()
    {
        IReadOnlyDictionary<string, string> keywordsDecided = XtbKeywords.Decided(input, Relevant());
        return _orientation.IsTurned
            ? new Dictionary<string, string>(keywordsDecided) { ["orientation"] = "turned for xtb and back, because it errs where atoms share a coordinate" }
            : keywordsDecided;
    }

    private IEnumerable<string> Relevant()
    {
        string[] electronic = method.HasElectrons ? ["accuracy", "max_iterations", "electronic_temperature"] : [];
        string[] optimization = input.CalculationType == CalculationType.Optimization ? ["optimization_level"] : [];
        string[] solvation = keywords.Solvent is null ? [] : ["solvation_model"];
        string[] constraints = keywords.Constraints.Count == 0 ? [] : ["constraint_force"];
        return [.. electronic, .. optimization, .. solvation, .. constraints];
    }

    private static bool Near(Matrix left, Matrix right) =>
        left.ToArray().Zip(right.ToArray()).All(pair => Math.Abs(pair.First - pair.Second) < GeometryRounding);
}
