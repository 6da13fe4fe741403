using System.Text;

namespace Aufbau.Cli;

/// <summary>The version of Aufbau. Its text is written by the build, because reading it from the assembly's attributes costs time.</summary>
internal static partial class AufbauVersion
{
    /// <summary>Writes the version to standard output, past the console's writers: they cost more than all the rest.</summary>
    /// <returns>The exit code.</returns>
    public static int Write()
    {
        // Not a stream on the file descriptor: that would write at a position of its own and not move the one that others share.
        using Stream output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(Text + "\n"));
        return 0;
    }
}
