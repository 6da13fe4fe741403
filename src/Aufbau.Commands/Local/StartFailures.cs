using System.Runtime.InteropServices;

namespace Aufbau.Commands.Local;

/// <summary>The sentences that say why a command could not be started.</summary>
internal static class StartFailures
{
    private const int NoEntry = 2, AccessDenied = 13, BadFormat = 8;

    internal static CommandStartException NotOnPath(string executable, string search) => new(
        CommandStartProblem.NotFound,
        executable,
        $"Cannot start '{executable}': no directory of the command's PATH ({search}) holds it. Install it, add its directory to PATH, or name its path.");

    internal static CommandStartException NoSuchFile(string executable, string path) => new(
        CommandStartProblem.NotFound, executable, $"Cannot start '{executable}': there is no file {path}. Correct the path.");

    internal static CommandStartException IsDirectory(string executable, string path) => new(
        CommandStartProblem.NotExecutable, executable, $"Cannot start '{executable}': {path} is a directory. Name the program inside it.");

    internal static CommandStartException NotExecutable(string executable, string path) => new(
        CommandStartProblem.NotExecutable,
        executable,
        $"Cannot start '{executable}': {path} exists but may not be executed by this user. Make it executable (chmod +x), or ask its owner.");

    internal static CommandStartException NoDirectory(string executable, string directory) => new(
        CommandStartProblem.DirectoryMissing,
        executable,
        $"Cannot start '{executable}': its working directory {directory} does not exist. Create it first.");

    internal static CommandStartException NoInput(string executable, string path) => new(
        CommandStartProblem.FileUnusable, executable, $"Cannot start '{executable}': its input file {path} does not exist or cannot be read.");

    internal static CommandStartException NoOutput(string executable, string path, string reason) => new(
        CommandStartProblem.FileUnusable,
        executable,
        $"Cannot start '{executable}': its output file {path} cannot be written ({reason}). Name a file in a directory that can be written.");

    internal static CommandStartException FromSystem(string executable, string path, int error)
    {
        string reason = Marshal.GetPInvokeErrorMessage(error);
        return error switch
        {
            NoEntry => new(
                CommandStartProblem.NotFound,
                executable,
                $"Cannot start '{executable}': {path} exists, but the interpreter or loader that it names does not ({reason}). Look at its first line."),
            BadFormat => new(
                CommandStartProblem.NotExecutable,
                executable,
                $"Cannot start '{executable}': {path} is no program of this machine ({reason}). A script needs a first line such as #!/bin/sh."),
            AccessDenied => new(
                CommandStartProblem.NotExecutable,
                executable,
                $"Cannot start '{executable}': the system does not allow {path} to be executed, or its directory to be entered ({reason})."),
            _ => new(CommandStartProblem.Other, executable, $"Cannot start '{executable}' ({path}): {reason} (errno {error})."),
        };
    }
}
