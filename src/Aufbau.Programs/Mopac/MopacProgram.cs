using Aufbau.Chemistry;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Elements;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Programs.Running;

namespace Aufbau.Programs.Mopac;

/// <summary>MOPAC: semi-empirical methods (PM7, PM6, RM1, PM3, AM1, MNDO) that give heats of formation, for most elements to radon.</summary>
public sealed class MopacProgram : IProgram
{
    private const string VersionLabel = "MOPAC version ";

    /// <inheritdoc/>
    public ProgramDescription Description { get; } = new(
        "mopac",
        "semi-empirical heats of formation for most elements to Rn",
        ["mopac"],
        [CalculationType.Energy, CalculationType.Gradient, CalculationType.Hessian, CalculationType.Optimization],
        [.. MopacMethod.All.Select(method => method.Name)],
        MopacMethod.All[0].Name,
        HasBasisSets: false,
        [.. Solvents.All.Select(solvent => solvent.Name)],
        Parallelism.Threads,
        ["--version"],
        AptPackage: "mopac",
        CondaPackage: "mopac",
        EnvironmentModule: "mopac");

    /// <inheritdoc/>
    public Failure? Check(ProgramInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (InputChecks.Type(Description, input.CalculationType) is { } type)
        {
            return type;
        }

        if (MopacMethod.Find(input.Model.Method) is not { } method)
        {
            return InputChecks.Refuse(
                "input.method",
                $"mopac has no method '{input.Model.Method}'.{NearestName.Suggest(input.Model.Method, Description.Methods)} It has: {string.Join(", ", Description.Methods)}.");
        }

        if (input.Model.Basis is { } basis)
        {
            return InputChecks.Refuse("input.basis", $"{method.Name} has no basis set to choose; leave out '{basis}'.");
        }

        return CheckElements(input, method)
            ?? InputChecks.Distances(input.Structure)
            ?? InputChecks.Electrons(input.Structure, MopacElectrons.Count(input.Structure), "valence electrons")
            ?? CheckKeywords(input);
    }

    /// <inheritdoc/>
    public EncodedInput Encode(ProgramInput input, GrantedResources resources)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(resources);
        MopacMethod method = MopacMethod.Find(input.Model.Method) ?? throw new ArgumentException($"mopac has no method '{input.Model.Method}'.", nameof(input));
        return MopacEncoder.Encode(input, method, Keywords(input), resources);
    }

    /// <inheritdoc/>
    public ProgramReading Parse(ProgramInput input, ProgramFiles files)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(files);
        return new MopacParser(input, Keywords(input), files).Read();
    }

    /// <inheritdoc/>
    /// <remarks>The default criterion leaves 2e-8 hartree/bohr in a gradient of water, which a step of 0.005 bohr makes 4e-6 hartree/bohr².</remarks>
    public ProgramInput TightenForVibrations(ProgramInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Keywords.Contains("scf_criterion") || input.Keywords.Contains("scfcrt") ? input : input with { Keywords = input.Keywords.With("scf_criterion", 1e-10) };
    }

    /// <inheritdoc/>
    public Failure? FindFailure(ProgramFiles files)
    {
        ArgumentNullException.ThrowIfNull(files);
        string[] texts = [.. files.Files.Where(file => file.Key.EndsWith(".out", StringComparison.Ordinal)).Select(file => file.Value.Text).OfType<string>()];
        return texts.Append("").Select(text => MopacErrors.Find(text, files.StandardError)).FirstOrDefault(failure => failure is not null);
    }

    /// <inheritdoc/>
    public string? ParseVersion(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int start = text.IndexOf(VersionLabel, StringComparison.Ordinal);
        return start < 0 ? null : text[(start + VersionLabel.Length)..].Split((char[]?)null, 2)[0] is { Length: > 0 } version ? version : null;
    }

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> DataEnvironment(string executablePath, Func<string, bool> directoryExists) =>
        new Dictionary<string, string>();

    private static Failure? CheckElements(ProgramInput input, MopacMethod method)
    {
        int missing = input.Structure.AtomicNumbers.FirstOrDefault(number => !method.Has(number));
        return missing == 0 ? null : InputChecks.Refuse(
            "input.element",
            $"{method.Name} has no parameters for {PeriodicTable.Number(missing).Symbol}; it has: {method.Elements}.");
    }

    private static Failure? CheckKeywords(ProgramInput input)
    {
        if (MopacKeywords.Read(input, out Failure? failure) is null)
        {
            return failure;
        }

        return input.CommandLineArguments.Count > 0
            ? InputChecks.Refuse("input.arguments", "mopac takes no options on its command line; give its own words by --keyword mopac_keywords=\"WORD WORD\".")
            : input.Files.Names.FirstOrDefault(name => name is MopacFile.Input or MopacFile.Output or MopacFile.Auxiliary) is { } taken
            ? InputChecks.Refuse("input.files", $"The file name '{taken}' is used by Aufbau for mopac's own files; choose another.")
            : null;
    }

    private static MopacKeywords Keywords(ProgramInput input) =>
        MopacKeywords.Read(input, out Failure? failure) ?? throw new ArgumentException(failure?.Message, nameof(input));
}
