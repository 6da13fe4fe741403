using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Commands;
using Aufbau.Commands.Local;

namespace Aufbau.Programs.Running;

/// <summary>One calculation: a scratch directory, a process, and its result.</summary>
internal sealed class Run(ICommandRunner commands, ProcessGuard guard, TimeProvider clock, RunOptions options)
{
    /// <summary>Longest text of an output that is kept in a result; of a longer one head and tail.</summary>
    private const int LongestLog = 10 << 20;

    /// <summary>Where the machine is all that is known.</summary>
    public static Provenance HostProvenance(string program) =>
        new(program, HostName: HostFacts.Name, HostCpuCount: HostFacts.CpuCount, HostMemoryGib: HostFacts.MemoryGib);

    /// <summary>Runs a program of the catalog.</summary>
    public async Task<ProgramOutput> ProgramAsync(InstalledProgram installed, ProgramInput input, CancellationToken cancellationToken)
    {
        IProgram program = installed.Program;
        EncodedInput encoded = program.Encode(input, new GrantedResources(options.Cores, options.MemoryBytes));
        await using var scratch = MakeScratch();
        var folder = new RunFolder(scratch.Path);
        Execution execution = await ExecuteAsync(
            folder, installed.ExecutablePath, encoded.Arguments, encoded.Files, [.. installed.Environment, .. encoded.Environment], cancellationToken);

        CommandResult result = execution.Result;
        string name = program.Description.Name;
        FileSet resultFiles = folder.Read(encoded.ResultFiles);
        ProgramReading reading = program.Parse(input, new ProgramFiles(WholeText(result.StandardOutput), WholeText(result.StandardError), resultFiles));
        Failure? failure = RunFailures.Stopped(name, result, options)
            ?? (reading.Failure is { Code: "program.incomplete-output" } or null ? RunFailures.Ended(name, result) : null)
            ?? reading.Failure;

        FileSet collected = options.CollectFiles ? folder.ReadAllBut([.. encoded.Files.Names])
            : options.CollectWavefunction ? folder.Read(encoded.WavefunctionFiles)
            : FileSet.Empty;
        CalculationData data = collected.Count == 0 ? reading.Data : reading.Data with { Files = FileSet.Create([.. reading.Data.Files, .. collected]) };
        string? log = encoded.LogFile is null ? null : resultFiles.Text(encoded.LogFile);
        return Output(input, data, failure, execution, name, installed.Version ?? reading.Version, installed.Sha256, log);
    }

    /// <summary>Runs any executable with files.</summary>
    public async Task<ProgramOutput> FilesAsync(string program, FileInput input, CancellationToken cancellationToken)
    {
        await using var scratch = MakeScratch();
        var folder = new RunFolder(scratch.Path);
        Execution execution;
        try
        {
            execution = await ExecuteAsync(folder, program, input.CommandLineArguments, input.Files, [], cancellationToken);
        }
        catch (CommandStartException exception)
        {
            throw new ProgramNotFoundException(exception.Message);
        }

        CommandResult result = execution.Result;
        var data = new FilesData(folder.ReadAllBut([.. input.Files.Names]));
        Failure? failure = RunFailures.Stopped(program, result, options)
            ?? RunFailures.Ended(program, result)
            ?? ProgramCatalog.TryFind(Path.GetFileName(program))?.FindFailure(new ProgramFiles(WholeText(result.StandardOutput), WholeText(result.StandardError), data.Files));
        return Output(input, data, failure, execution, Path.GetFileName(program), null, null);
    }

    private ScratchDirectory MakeScratch()
    {
        var scratch = ScratchDirectory.Create(options.ScratchRoot ?? Path.GetTempPath(), guard, clock);
        scratch.Keep = options.KeepScratch;
        return scratch;
    }

    private async Task<Execution> ExecuteAsync(
        RunFolder folder,
        string executable,
        IReadOnlyList<string> arguments,
        FileSet files,
        IReadOnlyList<KeyValuePair<string, string>> environment,
        CancellationToken cancellationToken)
    {
        folder.Write(files);
        List<KeyValuePair<string, string>> variables = [.. environment];
        if (Environment.GetEnvironmentVariable("LD_LIBRARY_PATH") is { } libraries && variables.All(pair => pair.Key != "LD_LIBRARY_PATH"))
        {
            variables.Add(KeyValuePair.Create("LD_LIBRARY_PATH", libraries));
        }

        var command = new Command(executable, arguments)
        {
            WorkingDirectory = folder.Work,
            Environment = CleanEnvironment.Create(folder.Work, variables),
            StandardOutputPath = folder.StandardOutput,
            StandardErrorPath = folder.StandardError,
            CapturedBytes = LongestLog,
            Limits = new CommandLimits { Time = options.TimeLimit, MemoryBytes = options.MemoryBytes, ScratchBytes = options.ScratchBytes },
        };
        DateTimeOffset start = clock.GetUtcNow();
        Action<OutputText>? listener = options.OnOutput is { } onOutput ? piece => onOutput(piece.Text) : null;
        return new Execution(command, start, files, variables, await commands.RunAsync(command, listener, cancellationToken));
    }

    private ProgramOutput Output(
        CalculationInput input,
        CalculationData data,
        Failure? failure,
        Execution execution,
        string program,
        string? version,
        string? sha256,
        string? logFile = null)
    {
        CommandResult result = execution.Result;
        string log = string.IsNullOrWhiteSpace(logFile) ? result.StandardOutput.Text : Shortened(logFile);
        string logs = result.StandardError.Text.AsSpan().Trim().IsEmpty
            ? log
            : $"{log}{(log.EndsWith('\n') ? "" : "\n")}{result.StandardError.Text}";
        failure = failure is null ? null : failure with { LogTail = RunFailures.Tail(logs) };
        string commandLine = string.Join(' ', execution.Command.Arguments.Prepend(execution.Command.Executable));
        return new ProgramOutput(
            input,
            failure is null,
            data,
            HostProvenance(program) with
            {
                ProgramVersion = version,
                ScratchDirectory = execution.Command.WorkingDirectory,
                WallTimeSeconds = Math.Round(result.WallTime.TotalSeconds, 6),
                Details = execution.Describe(options, sha256),
            },
            options.CollectLogs || failure is not null ? logs : null,
            failure is null ? null : RunFailures.Traceback(failure, commandLine, result))
        {
            Failure = failure,
        };
    }

    /// <summary>Head and tail of a log that is longer than what is kept.</summary>
    private static string Shortened(string log) =>
        log.Length <= LongestLog ? log : $"{log[..(LongestLog / 2)]}\n[... {log.Length - LongestLog} characters left out ...]\n{log[^(LongestLog / 2)..]}";

    /// <summary>All of an output, also where only head and tail were kept in memory.</summary>
    private static string WholeText(CapturedOutput output) => output.LeftOutBytes == 0 ? output.Text : File.ReadAllText(output.Path);
}
