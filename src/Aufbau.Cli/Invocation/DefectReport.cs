namespace Aufbau.Cli.Invocation;

/// <summary>The last resort: an error that is Aufbau's own. People see a sentence; the details go to a file.</summary>
internal static class DefectReport
{
    /// <summary>Writes the details of a defect and says where they are.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="version">The version of Aufbau.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="error">Where the sentence goes.</param>
    /// <returns>The exit code.</returns>
    public static int Write(Exception exception, string version, IReadOnlyList<string> arguments, TextWriter error)
    {
        string details = $"aufbau {version}\narguments: {string.Join(' ', arguments.Select(argument => $"'{argument}'"))}\n{exception}\n";
        string where = "could not be written to the temporary folder";
        try
        {
            string path = Path.Combine(Path.GetTempPath(), $"aufbau-defect-{Environment.ProcessId}.txt");
            File.WriteAllText(path, details);
            where = $"are in {path}";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The sentence below says it.
        }

        error.WriteLine($"aufbau: This is a defect of Aufbau: {FirstLine(exception.Message)} The details {where}; please report them.");
        return ExitCode.Defect;
    }

    private static string FirstLine(string message) => message.Split('\n', 2)[0].Trim().TrimEnd('.') + ".";
}
