using System.Runtime.CompilerServices;
using Aufbau.Cli;

// The version is asked for often, by scripts too: nothing of the command tree is loaded for it.
return args is ["--version"] ? AufbauVersion.Write() : await CommandLineAsync(args);

[MethodImpl(MethodImplOptions.NoInlining)]
static Task<int> CommandLineAsync(string[] arguments) => AufbauCommandLine.RunConsoleAsync(arguments);
