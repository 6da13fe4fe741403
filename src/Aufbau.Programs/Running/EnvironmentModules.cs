using Aufbau.Commands;

namespace Aufbau.Programs.Running;

/// <summary>Loads environment modules, as clusters have them, in a shell of its own and reads what they set.</summary>
internal sealed class EnvironmentModules(ICommandRunner commands)
{
    private const string Script = "type module >/dev/null 2>&1 || exit 3; module load \"$1\" >/dev/null 2>&1 || exit 4; env -0";
    private static readonly TimeSpan LongestLoad = TimeSpan.FromSeconds(30);
    private static readonly HashSet<string> OfTheShell = new(["PWD", "OLDPWD", "SHLVL", "_", "AUFBAU_RUN", "HOME", "USER", "LOGNAME", "TMPDIR", "LANG", "LC_ALL"], StringComparer.Ordinal);

    private static readonly string[] OfModules = ["MODULESHOME", "MODULEPATH", "LMOD_CMD", "LMOD_DIR", "LMOD_PKG", "BASH_ENV"];

    /// <summary>The variables that a module sets, or null when there are no modules here or not this one.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> LoadAsync(string? module, CancellationToken cancellationToken)
    {
        bool hasModules = Environment.GetEnvironmentVariable("MODULESHOME") is not null || Environment.GetEnvironmentVariable("LMOD_CMD") is not null;
        if (module is null || !hasModules)
        {
            return null;
        }

        string temporary = Directory.CreateTempSubdirectory("aufbau-module-").FullName;
        try
        {
            // A login shell, because that is where clusters define the function.
            CommandResult result = await commands.RunAsync(
                new Command("/bin/bash", ["-lc", Script, "bash", module])
                {
                    WorkingDirectory = temporary,
                    Environment = CleanEnvironment.Create(temporary, Inherited()),
                    StandardOutputPath = Path.Combine(temporary, "stdout"),
                    StandardErrorPath = Path.Combine(temporary, "stderr"),
                    Limits = new CommandLimits { Time = LongestLoad },
                },
                null,
                cancellationToken);
            return result.Succeeded ? Parse(result.StandardOutput.Text) : null;
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Inherited() =>
        OfModules
            .Select(name => KeyValuePair.Create(name, Environment.GetEnvironmentVariable(name)!))
            .Where(pair => pair.Value is not null);

    private static Dictionary<string, string> Parse(string text)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string entry in text.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = entry.IndexOf('=', StringComparison.Ordinal);
            string name = equals > 0 ? entry[..equals] : "";
            bool ofModules = name.StartsWith("BASH_FUNC_", StringComparison.Ordinal) || name.StartsWith("__", StringComparison.Ordinal)
                || name.StartsWith("MODULES", StringComparison.Ordinal) || name == "MODULEPATH" || name.StartsWith("LMOD", StringComparison.Ordinal)
                || name.StartsWith("LOADEDMODULES", StringComparison.Ordinal) || name.StartsWith("_LM", StringComparison.Ordinal);
            if (equals > 0 && !ofModules && !OfTheShell.Contains(name))
            {
                variables[name] = entry[(equals + 1)..];
            }
        }

        return variables;
    }
}
