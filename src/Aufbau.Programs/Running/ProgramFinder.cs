using System.Security.Cryptography;
using Aufbau.Commands;

namespace Aufbau.Programs.Running;

/// <summary>Finds programs on this machine: by a configured path, on PATH, or through environment modules. Safe to use from many threads;
/// what was found is remembered.</summary>
/// <param name="commands">Runs the programs to ask for their version.</param>
/// <param name="locations">What the user has configured.</param>
public sealed class ProgramFinder(ICommandRunner commands, ProgramLocations locations) : IDisposable
{
    private static readonly TimeSpan LongestProbe = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly Dictionary<string, InstalledProgram?> _found = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks for a program.</summary>
    /// <param name="program">The program.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The program, or null when it is not here.</returns>
    /// <exception cref="ProgramNotFoundException">A configured path holds no executable file.</exception>
    public async Task<InstalledProgram?> FindAsync(IProgram program, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(program);
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (!_found.TryGetValue(program.Description.Name, out InstalledProgram? installed))
            {
                installed = await SearchAsync(program, cancellationToken);
                cancellationToken.ThrowIfCancellationRequested();
                _found[program.Description.Name] = installed;
            }

            return installed;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private async Task<InstalledProgram?> SearchAsync(IProgram program, CancellationToken cancellationToken)
    {
        string name = program.Description.Name;
        if (locations.Paths.TryGetValue(name, out string? configured))
        {
            return File.Exists(configured)
                ? await ProbeAsync(program, configured, "configuration", new Dictionary<string, string>(), cancellationToken)
                : throw new ProgramNotFoundException($"{name} is configured to be at '{configured}', but there is no such file. Correct or remove AUFBAU__PROGRAMS__{name.ToUpperInvariant()}.");
        }

        if (ExecutablePath.Find(program.Description.Executables, Environment.GetEnvironmentVariable("PATH")) is { } path)
        {
            return await ProbeAsync(program, path, "PATH", new Dictionary<string, string>(), cancellationToken);
        }

        string? module = locations.Modules.GetValueOrDefault(name, program.Description.EnvironmentModule!);
        IReadOnlyDictionary<string, string>? environment = await new EnvironmentModules(commands).LoadAsync(module, cancellationToken);
        return environment is not null && ExecutablePath.Find(program.Description.Executables, environment.GetValueOrDefault("PATH")) is { } loaded
            ? await ProbeAsync(program, loaded, $"module load {module}", environment, cancellationToken)
            : null;
    }

    private async Task<InstalledProgram> ProbeAsync(
        IProgram program,
        string path,
        string foundBy,
        IReadOnlyDictionary<string, string> moduleEnvironment,
        CancellationToken cancellationToken)
    {
        string executable = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(path);
        Dictionary<string, string> environment = new(moduleEnvironment, StringComparer.Ordinal);
        foreach ((string name, string value) in program.DataEnvironment(executable, Directory.Exists))
        {
            environment.TryAdd(name, value);
        }

        string temporary = Directory.CreateTempSubdirectory("aufbau-probe-").FullName;
        try
        {
            CommandResult result = await commands.RunAsync(
                new Command(executable, program.Description.VersionArguments)
                {
                    WorkingDirectory = temporary,
                    Environment = CleanEnvironment.Create(temporary, environment),
                    StandardOutputPath = Path.Combine(temporary, "stdout"),
                    StandardErrorPath = Path.Combine(temporary, "stderr"),
                    Limits = new CommandLimits { Time = LongestProbe },
                },
                null,
                cancellationToken);
            string? version = program.ParseVersion($"{result.StandardOutput.Text}\n{result.StandardError.Text}");
            return new InstalledProgram(program, executable, version, await HashAsync(executable, cancellationToken), foundBy, environment);
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
    }
}
