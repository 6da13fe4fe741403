namespace Aufbau.Commands.Local;

/// <summary>Refuses commands that make no sense before anything is done for them.</summary>
internal static class CommandCheck
{
    internal static void ThrowIfSenseless(Command command)
    {
        ArgumentException.ThrowIfNullOrEmpty(command.Executable);
        ArgumentNullException.ThrowIfNull(command.Arguments);
        ArgumentOutOfRangeException.ThrowIfNegative(command.CapturedBytes);
        Absolute(command.WorkingDirectory, nameof(Command.WorkingDirectory));
        Absolute(command.StandardOutputPath, nameof(Command.StandardOutputPath));
        Absolute(command.StandardErrorPath, nameof(Command.StandardErrorPath));
        Absolute(command.StandardInput.Path, nameof(Command.StandardInput));
        NoNul(command.Executable, nameof(Command.Executable));
        foreach (string argument in command.Arguments)
            NoNul(argument, nameof(Command.Arguments));
        foreach ((string name, string value) in command.Environment ?? new Dictionary<string, string>())
        {
            NoNul(name, nameof(Command.Environment));
            NoNul(value, nameof(Command.Environment));
            if (name.Length == 0 || name.Contains('=', StringComparison.Ordinal))
                throw new ArgumentException($"'{name}' cannot name an environment variable.", nameof(command));
        }
        CommandLimits limits = command.Limits;
        Positive(limits.Time?.Ticks, nameof(CommandLimits.Time));
        Positive(limits.MemoryBytes, nameof(CommandLimits.MemoryBytes));
        Positive(limits.ScratchBytes, nameof(CommandLimits.ScratchBytes));
        ArgumentOutOfRangeException.ThrowIfLessThan(limits.Grace, TimeSpan.Zero, nameof(CommandLimits.Grace));
    }

    private static void Positive(long? value, string name)
    {
        if (value is <= 0)
            throw new ArgumentOutOfRangeException(name, value, $"The limit {name} must be positive; leave it null for no limit.");
    }

    private static void Absolute(string? path, string name)
    {
        if (path is null)
            return;
        if (!Path.IsPathRooted(path))
            throw new ArgumentException($"{name} must be an absolute path, but is '{path}'.", name);
        NoNul(path, name);
    }

    private static void NoNul(string text, string name)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new ArgumentException($"{name} holds a NUL character, which no command can get.", name);
    }
}
