using System.Runtime.CompilerServices;

namespace Aufbau.Cli;

/// <summary>Where the program begins.</summary>
internal static class Program
{
    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The words after <c>aufbau</c>.</param>
    /// <returns>The exit code.</returns>
    // Not async, and nothing but the version in reach: scripts ask for it often, and every assembly that is loaded costs a millisecond.
    public static int Main(string[] arguments) => arguments is ["--version"] ? AufbauVersion.Write() : RunCommandLine(arguments);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int RunCommandLine(string[] arguments) => AufbauCommandLine.RunConsoleAsync(arguments).GetAwaiter().GetResult();
}
