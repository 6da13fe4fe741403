using System.CommandLine;
using Aufbau.Chemistry;
using Aufbau.Cli.Frequencies;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Compute;

/// <summary>The options of <c>compute</c>, and how they become a request.</summary>
internal sealed class ComputeOptions
{
    private readonly Option<string?> _method = Text("--method", "METHOD", "Method, or method and basis: -m b3lyp/6-31g. Default: the program's own.", "-m");
    private readonly Option<string?> _basis = Text("--basis", "BASIS", "Basis set.", "-b");
    private readonly Option<string?> _charge = Text("--charge", "N", "Total charge. Default: the file's, else 0.", "-c");
    private readonly Option<string?> _multiplicity = Text("--multiplicity", "N", "Multiplicity 2S+1. Default: the file's, else 1.");
    private readonly Option<string?> _unpaired = Text("--unpaired", "N", "Unpaired electrons, instead of --multiplicity.");
    private readonly Option<string[]> _keywords = new("--keyword", "-k") { HelpName = "NAME=VALUE", Description = "Program keyword; may be repeated. Dots nest: scf.maxiter=50.", DefaultValueFactory = _ => [] };
    private readonly Option<string?> _keywordFile = Text("--keywords", "FILE", "Program keywords from a JSON or YAML file.");
    private readonly Option<string?> _solvent = Text("--solvent", "NAME", "Solvent.");
    private readonly Option<string?> _cores = Text("--cores", "N", "Cores of one calculation. Default: 1.");
    private readonly Option<string?> _memory = Text("--memory", "SIZE", "Memory of one calculation: 4GiB. Default: a share of 80 % of what is free.");
    private readonly Option<string?> _timeLimit = Text("--time-limit", "TIME", "Wall time of one calculation: 10min, 1h, 00:10:00. Default: none.");
    private readonly Option<string?> _jobs = Text("--jobs", "N", "Calculations at a time. Default: the machine's cores divided by --cores.", "-j");
    private readonly Option<string?> _save = Text("--save", "FOLDER", "Where results are saved. Default: here.", "-o");
    private readonly Option<string?> _nameBy = Text("--name-by", "file|path", "Whether results are named by the file alone, or by its folders too. Default: file.");
    private readonly Option<bool> _overwrite = new("--overwrite") { Description = "Replace results that are there." };
    private readonly Option<bool> _resume = new("--resume") { Description = "Skip structures whose result is there; compute failed ones again." };
    private readonly Option<bool> _follow = new("--follow") { Description = "Show the programs' output while they run." };
    private readonly Option<bool> _collectFiles = new("--collect-files") { Description = "Keep all files that the program wrote in the result." };
    private readonly Option<bool> _collectWavefunction = new("--collect-wavefunction") { Description = "Keep the files of the wavefunction in the result." };
    private readonly Option<string?> _scratch = Text("--scratch-dir", "FOLDER", "Where working folders are made. Default: the system's temporary folder.");
    private readonly Option<bool> _keepScratch = new("--keep-scratch") { Description = "Leave working folders where they are, and name them." };
    private readonly Option<bool> _noLogs = new("--no-logs") { Description = "Leave the program's output out of results of successes." };
    private readonly FrequencyOptions _frequencies = new();

    /// <summary>Adds all options to a command.</summary>
    /// <param name="command">The command.</param>
    public void AddTo(Command command)
    {
        Option[] options =
        [
            _method, _basis, _charge, _multiplicity, _unpaired, _keywords, _keywordFile, _solvent, _cores, _memory, _timeLimit, _jobs, _save, _nameBy,
            _overwrite, _resume, _follow, _collectFiles, _collectWavefunction, _scratch, _keepScratch, _noLogs,
        ];
        foreach (Option option in options)
        {
            command.Options.Add(option);
        }

        _frequencies.AddTo(command);
    }

    /// <summary>The request that was typed.</summary>
    /// <param name="parse">The parsed command line.</param>
    /// <param name="words">Calculation, program and structures.</param>
    /// <exception cref="UsageException">An option's value makes no sense.</exception>
    public ComputeRequest Read(ParseResult parse, RequestWords words)
    {
        var save = new SaveRequest(parse.GetValue(_save) ?? ".", parse.GetValue(_overwrite), parse.GetValue(_resume), NameByPath(parse.GetValue(_nameBy)));
        FrequencyRequest frequencies = _frequencies.Read(parse);
        return save is { Overwrite: true, Resume: true }
            ? throw new UsageException("--overwrite computes everything again and --resume only what is missing: give one.")
            : new ComputeRequest(words)
            {
                Method = parse.GetValue(_method),
                Basis = parse.GetValue(_basis),
                Charge = parse.GetValue(_charge) is { } charge ? Numbers.Whole(charge, "--charge") : null,
                Multiplicity = Multiplicity(parse),
                Keywords = Keywords(parse),
                Resources = Resources(parse),
                Save = save,
                Collect = new CollectRequest(
                    parse.GetValue(_collectFiles),
                    parse.GetValue(_collectWavefunction),
                    !parse.GetValue(_noLogs),
                    parse.GetValue(_scratch),
                    parse.GetValue(_keepScratch)),
                Follow = parse.GetValue(_follow),
                Frequencies = frequencies,
            };
    }

    private static bool NameByPath(string? text) => text switch
    {
        null or "file" => false,
        "path" => true,
        _ => throw new UsageException($"--name-by is file or path, not '{text}'.{NearestName.Suggest(text, ["file", "path"])}"),
    };

    private static Option<string?> Text(string name, string helpName, string description, params string[] aliases) =>
        new(name, aliases) { HelpName = helpName, Description = description };

    private int? Multiplicity(ParseResult parse)
    {
        int? multiplicity = parse.GetValue(_multiplicity) is { } text ? Numbers.Whole(text, "--multiplicity", 1) : null;
        int? unpaired = parse.GetValue(_unpaired) is { } electrons ? Numbers.Whole(electrons, "--unpaired", 0) : null;
        return multiplicity is not null && unpaired is not null && multiplicity != unpaired + 1
            ? throw new UsageException($"--unpaired {unpaired} means --multiplicity {unpaired + 1}, but --multiplicity {multiplicity} is given too: give one.")
            : multiplicity ?? unpaired + 1;
    }

    private NamedValues Keywords(ParseResult parse)
    {
        NamedValues keywords = parse.GetValue(_keywordFile) is { } file ? KeywordFile.Read(file) : NamedValues.Empty;
        keywords = KeywordAssignments.Apply(keywords, parse.GetValue(_keywords) ?? []);
        return parse.GetValue(_solvent) is { } solvent ? keywords.With("solvent", solvent) : keywords;
    }

    private ResourceRequest Resources(ParseResult parse) => new(
        parse.GetValue(_cores) is { } cores ? Numbers.Whole(cores, "--cores", 1) : 1,
        parse.GetValue(_memory) is { } memory ? ByteSize.Parse(memory, "--memory") : null,
        parse.GetValue(_timeLimit) is { } time ? Duration.Parse(time, "--time-limit") : null,
        parse.GetValue(_jobs) is { } jobs ? Numbers.Whole(jobs, "--jobs", 1) : null);
}
