namespace Aufbau.Commands;

/// <summary>One command: what runs, where, with what input, environment and limits. Immutable.</summary>
/// <param name="Executable">A name that is looked up in the <c>PATH</c> of <see cref="Environment"/>, or a path (relative to <see cref="WorkingDirectory"/>).</param>
/// <param name="Arguments">The arguments after the executable's name, passed as they are: no shell reads them.</param>
public sealed record Command(string Executable, IReadOnlyList<string> Arguments)
{
    /// <summary>The existing directory in which the command runs. Absolute.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>
    /// The whole environment of the command; nothing else passes. Null: what <see cref="CleanEnvironment.Create"/> makes for the working directory.
    /// The runner adds one variable of its own, by which it finds the command's processes again.
    /// </summary>
    /// <value>Default: null.</value>
    public IReadOnlyDictionary<string, string>? Environment { get; init; }

    /// <summary>What the command reads on its standard input.</summary>
    /// <value>Default: nothing (<c>/dev/null</c>).</value>
    public CommandInput StandardInput { get; init; } = CommandInput.Nothing;

    /// <summary>The file that keeps the standard output; it is emptied first. Absolute. Null: a new hidden file in the working directory.</summary>
    /// <value>Default: null.</value>
    public string? StandardOutputPath { get; init; }

    /// <summary>The file that keeps the standard error; it is emptied first. Absolute. Null: a new hidden file in the working directory.
    /// When it equals <see cref="StandardOutputPath"/>, both results hold both outputs, and a listener hears all as standard output.</summary>
    /// <value>Default: null.</value>
    public string? StandardErrorPath { get; init; }

    /// <summary>How many bytes of each output the result holds in memory, half from the beginning and half from the end.</summary>
    /// <value>Default: 1 MiB.</value>
    public int CapturedBytes { get; init; } = 1 << 20;

    /// <summary>What the command may use.</summary>
    /// <value>Default: no limits.</value>
    public CommandLimits Limits { get; init; } = CommandLimits.None;
}
