namespace Aufbau.Commands;

/// <summary>Makes environments in which no secret of ours reaches a command.</summary>
public static class CleanEnvironment
{
    private static readonly string[] Kept = ["PATH", "HOME", "USER", "LOGNAME"];

    /// <summary>
    /// Our PATH, HOME, USER and LOGNAME; English messages in UTF-8 and numbers with a point (LANG and LC_ALL are C.UTF-8); TMPDIR; and
    /// what the caller adds, which wins.
    /// </summary>
    /// <param name="temporaryDirectory">The value of TMPDIR, best the command's own directory.</param>
    /// <param name="additions">More variables, or null.</param>
    /// <returns>A new environment.</returns>
    public static IReadOnlyDictionary<string, string> Create(
        string temporaryDirectory, IEnumerable<KeyValuePair<string, string>>? additions = null)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string name in Kept)
            if (Environment.GetEnvironmentVariable(name) is { } value)
                result[name] = value;
        result["LANG"] = "C.UTF-8";
        result["LC_ALL"] = "C.UTF-8";
        result["TMPDIR"] = temporaryDirectory;
        foreach ((string name, string value) in additions ?? [])
            result[name] = value;
        return result;
    }
}
