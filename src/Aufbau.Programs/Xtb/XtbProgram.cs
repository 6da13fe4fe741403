using Aufbau.Chemistry;
using Aufbau.Chemistry.Elements;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Programs.Running;

namespace Aufbau.Programs.Xtb;

/// <summary>xtb: semi-empirical tight binding (GFN0, GFN1, GFN2) and its force field (GFN-FF), for H to Rn.</summary>
public sealed class XtbProgram : IProgram
{
    /// <inheritdoc/>
    public ProgramDescription Description { get; } = new(
        "xtb",
        "tight binding and force field for H to Rn",
        ["xtb"],
        [CalculationType.Energy, CalculationType.Gradient, CalculationType.Hessian, CalculationType.Optimization, CalculationType.MolecularDynamics],
        [.. XtbMethod.All.Select(method => method.Name)],
        XtbMethod.All[0].Name,
        HasBasisSets: false,
        XtbSolvents.Alpb,
        Parallelism.Threads,
        ["--version"],
        AptPackage: "xtb",
        CondaPackage: "xtb",
        EnvironmentModule: "xtb");

    /// <inheritdoc/>
    public Failure? Check(ProgramInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (InputChecks.Type(Description, input.CalculationType) is { } type)
        {
            return type;
        }

        if (XtbMethod.Find(input.Model.Method) is not { } method)
        {
            return InputChecks.Refuse(
                "input.method",
                $"xtb has no method '{input.Model.Method}'.{NearestName.Suggest(input.Model.Method, Description.Methods)} It has: {string.Join(", ", Description.Methods)}.");
        }

        if (input.Model.Basis is { } basis)
        {
            return InputChecks.Refuse("input.basis", $"{method.Name} has no basis set to choose; leave out '{basis}'.");
        }

        return CheckElements(input)
            ?? InputChecks.Distances(input.Structure)
            ?? CheckElectrons(input, method)
            ?? CheckKeywords(input, method);
    }

    /// <inheritdoc/>
    public EncodedInput Encode(ProgramInput input, GrantedResources resources)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(resources);
        (XtbMethod method, XtbKeywords keywords) = Read(input);
        return XtbEncoder.Encode(input, method, keywords, resources);
    }

    /// <inheritdoc/>
    public ProgramReading Parse(ProgramInput input, ProgramFiles files)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(files);
        (XtbMethod method, XtbKeywords keywords) = Read(input);
        return new XtbParser(input, method, keywords, files).Read();
    }

    /// <inheritdoc/>
    /// <remarks>xtb's default accuracy leaves an asymmetry of 2.4e-5 hartree/bohr² in a Hessian of water with a step of 0.005 bohr; 0.1 removes
    /// it. A tight optimisation leaves water's wavenumbers up to 1.6 1/cm off, a very tight one 0.1.</remarks>
    public ProgramInput TightenForVibrations(ProgramInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        NamedValues keywords = input.Keywords;
        if (XtbMethod.Find(input.Model.Method) is { HasElectrons: true } && !keywords.Contains("accuracy") && !keywords.Contains("acc"))
        {
            keywords = keywords.With("accuracy", 0.1);
        }

        if (input.CalculationType == CalculationType.Optimization && !keywords.Contains("optimization_level") && !keywords.Contains("opt_level"))
        {
            keywords = keywords.With("optimization_level", "verytight");
        }

        return input with { Keywords = keywords };
    }

    /// <inheritdoc/>
    public string? ParseVersion(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return XtbOutput.Version(text);
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> DataEnvironment(string executablePath, Func<string, bool> directoryExists)
    {
        ArgumentNullException.ThrowIfNull(executablePath);
        ArgumentNullException.ThrowIfNull(directoryExists);
        // GFN0 and IPEA read their parameters from <prefix>/share/xtb.
        string? prefix = Path.GetDirectoryName(Path.GetDirectoryName(executablePath));
        string data = Path.Combine(prefix ?? "/", "share", "xtb");
        return directoryExists(data) ? new Dictionary<string, string> { ["XTBPATH"] = data } : new Dictionary<string, string>();
    }

    private static Failure? CheckElements(ProgramInput input)
    {
        int heaviest = input.Structure.AtomicNumbers.Max();
        return heaviest <= XtbElectrons.HeaviestElement ? null : InputChecks.Refuse(
            "input.element",
            $"xtb has parameters for H to Rn only; the structure has {PeriodicTable.Number(heaviest).Symbol}.");
    }

    /// <summary>A force field counts no electrons, but a wrong charge or multiplicity is a mistake all the same.</summary>
    private static Failure? CheckElectrons(ProgramInput input, XtbMethod method) => method.HasElectrons
        ? InputChecks.Electrons(input.Structure, XtbElectrons.Count(input.Structure), "valence electrons")
        : InputChecks.Electrons(input.Structure, input.Structure.ElectronCount, "electrons");

    private static Failure? CheckKeywords(ProgramInput input, XtbMethod method)
    {
        if (XtbKeywords.Read(input, out Failure? failure) is not { } keywords)
        {
            return failure;
        }

        if (input.Files.Names.FirstOrDefault(name => name is XtbFile.Coordinates or XtbFile.Control) is { } taken)
        {
            return InputChecks.Refuse("input.files", $"The file name '{taken}' is used by Aufbau for xtb's own input; choose another.");
        }

        if (keywords.Solvent is not { } solvent)
        {
            return null;
        }

        IReadOnlyList<string> model = keywords.SolvationModel == "gbsa" ? XtbSolvents.Gbsa : XtbSolvents.Alpb;
        return !method.HasSolvation
            ? InputChecks.Refuse("input.solvent", $"{method.Name} has no implicit solvent; GFN2-xTB, GFN1-xTB and GFN-FF have.")
            : XtbSolvents.Find(solvent, model) is not null ? null
            : InputChecks.Refuse(
                "input.solvent",
                $"xtb has no solvent '{solvent}' for {keywords.SolvationModel}.{NearestName.Suggest(solvent, XtbSolvents.Names)} It has: {string.Join(", ", model)}.");
    }

    private static (XtbMethod Method, XtbKeywords Keywords) Read(ProgramInput input)
    {
        XtbMethod? method = XtbMethod.Find(input.Model.Method);
        XtbKeywords? keywords = XtbKeywords.Read(input, out Failure? failure);
        return method is not null && keywords is not null
            ? (method, keywords)
            : throw new ArgumentException(failure?.Message ?? $"xtb has no method '{input.Model.Method}'.", nameof(input));
    }
}
