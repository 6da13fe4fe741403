namespace Aufbau.Programs.Running;

/// <summary>Where programs are, as the user has configured it.</summary>
public sealed record ProgramLocations
{
    /// <summary>Nothing configured.</summary>
    public static ProgramLocations None { get; } = new();

    /// <summary>Paths of executables by program name; they win over PATH. <value>Default: none.</value></summary>
    public IReadOnlyDictionary<string, string> Paths { get; init; } = new Dictionary<string, string>();

    /// <summary>Environment modules by program name; they win over the usual name. <value>Default: none.</value></summary>
    public IReadOnlyDictionary<string, string> Modules { get; init; } = new Dictionary<string, string>();

    /// <summary>The locations that environment variables name: <c>AUFBAU__PROGRAMS__XTB</c> a path, <c>AUFBAU__MODULES__XTB</c> a module.</summary>
    public static ProgramLocations FromEnvironment() => new()
    {
        Paths = WithPrefix("AUFBAU__PROGRAMS__"),
        Modules = WithPrefix("AUFBAU__MODULES__"),
    };

    private static Dictionary<string, string> WithPrefix(string prefix) =>
        Environment.GetEnvironmentVariables().Keys.OfType<string>()
            .Where(name => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            .ToDictionary(name => name[prefix.Length..], name => Environment.GetEnvironmentVariable(name)!, StringComparer.OrdinalIgnoreCase);
}
