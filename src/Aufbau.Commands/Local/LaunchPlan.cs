using Aufbau.Commands.Limits;
using Microsoft.Win32.SafeHandles;

namespace Aufbau.Commands.Local;

/// <summary>A command with all that it leaves open decided: which file is executed, with which environment, into which output files.</summary>
internal sealed record LaunchPlan(SpawnRequest Request, ProcessMarker Marker)
{
    internal string OutputPath => Request.OutputPath;

    internal string ErrorPath => Request.ErrorPath;

    /// <summary>Throws <see cref="ArgumentException"/> for a command that makes no sense, <see cref="CommandStartException"/> for one that cannot start.</summary>
    internal static LaunchPlan Make(Command command, ProcessMarker marker)
    {
        CommandCheck.ThrowIfSenseless(command);
        if (!Directory.Exists(command.WorkingDirectory))
            throw StartFailures.NoDirectory(command.Executable, command.WorkingDirectory);
        var environment = new Dictionary<string, string>(
            command.Environment ?? CleanEnvironment.Create(command.WorkingDirectory), StringComparer.Ordinal)
        {
            [ProcessMarker.Variable] = marker.Nested(),
        };
        return new LaunchPlan(
            new SpawnRequest
            {
                Path = ExecutableSearch.Find(command, environment),
                Arguments = [command.Executable, .. command.Arguments],
                Environment = [.. environment.Select(variable => $"{variable.Key}={variable.Value}")],
                WorkingDirectory = command.WorkingDirectory,
                InputPath = command.StandardInput.Path ?? "/dev/null",
                OutputPath = OutputPathOf(command, marker, command.StandardOutputPath, "stdout"),
                ErrorPath = OutputPathOf(command, marker, command.StandardErrorPath, "stderr"),
            },
            marker);
    }

    /// <summary>Starts the command's process.</summary>
    internal ChildProcess Start(Command command)
    {
        using SafeFileHandle? input = command.StandardInput.Bytes.IsEmpty ? null : MemoryFile.Create(command.StandardInput.Bytes.Span);
        return ChildProcess.TryStart(Request with { InputHandle = input }, out int error) ?? throw Explain(command, error);
    }

    private static string OutputPathOf(Command command, ProcessMarker marker, string? wanted, string name) =>
        wanted ?? Path.Join(command.WorkingDirectory, $".aufbau-{marker.Value}.{name}");

    // posix_spawn tells one number for all steps, so look which step it was.
    private CommandStartException Explain(Command command, int error)
    {
        if (FailureOf(() => File.OpenHandle(Request.InputPath).Dispose()) is not null)
            return StartFailures.NoInput(command.Executable, Request.InputPath);
        foreach (string path in (string[])[OutputPath, ErrorPath])
            if (FailureOf(() => File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.Write).Dispose()) is { } reason)
                return StartFailures.NoOutput(command.Executable, path, reason);
        return StartFailures.FromSystem(command.Executable, Request.Path, error);
    }

    private static string? FailureOf(Action attempt)
    {
        try
        {
            attempt();
            return null;
        }
        catch (IOException exception)
        {
            return exception.Message;
        }
        catch (UnauthorizedAccessException exception)
        {
            return exception.Message;
        }
    }
}
