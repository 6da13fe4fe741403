namespace Aufbau.Commands.Local;

/// <summary>Finds the file that a command's name means, as a shell with the command's own PATH would.</summary>
internal static class ExecutableSearch
{
    private const int Execute = 1;
    private const string SystemPath = "/usr/local/bin:/usr/bin:/bin";

    internal static string Find(Command command, IReadOnlyDictionary<string, string> environment)
    {
        if (command.Executable.Contains('/', StringComparison.Ordinal))
            return Checked(command, Path.Join(Path.IsPathRooted(command.Executable) ? "" : command.WorkingDirectory, command.Executable));
        string search = environment.GetValueOrDefault("PATH", SystemPath);
        string? refused = null;
        foreach (string directory in search.Split(':', StringSplitOptions.RemoveEmptyEntries))
        {
            string candidate = Path.Join(directory, command.Executable);
            if (!File.Exists(candidate))
                continue;
            if (NativeMethods.Access(candidate, Execute) == 0)
                return Path.IsPathRooted(candidate) ? candidate : Path.Join(command.WorkingDirectory, candidate);
            refused ??= candidate;
        }
        throw refused is null ? StartFailures.NotOnPath(command.Executable, search) : StartFailures.NotExecutable(command.Executable, refused);
    }

    private static string Checked(Command command, string path)
    {
        if (Directory.Exists(path))
            throw StartFailures.IsDirectory(command.Executable, path);
        if (!File.Exists(path))
            throw StartFailures.NoSuchFile(command.Executable, path);
        return NativeMethods.Access(path, Execute) == 0 ? path : throw StartFailures.NotExecutable(command.Executable, path);
    }
}
