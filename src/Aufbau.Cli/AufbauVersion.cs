using System.Reflection;
using System.Text;

namespace Aufbau.Cli;

/// <summary>The version of Aufbau.</summary>
internal static class AufbauVersion
{
    /// <summary>Such as <c>0.1.0</c>.</summary>
    public static string Text =>
        typeof(AufbauVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    /// <summary>Writes the version to standard output, past the console's writers: they cost more than all the rest.</summary>
    /// <returns>The exit code.</returns>
    public static int Write()
    {
        using Stream output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(Text + "\n"));
        return 0;
    }
}
