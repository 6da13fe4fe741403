using System.Globalization;
using Aufbau.Chemistry.Outputs;
using Aufbau.Commands;

namespace Aufbau.Programs.Running;

/// <summary>Turns the end of a process into a failure, in words for a chemist.</summary>
internal static class RunFailures
{
    private const int TailLines = 20;

    /// <summary>The failure of a run that was stopped, or null when the program ended by itself.</summary>
    public static Failure? Stopped(string program, CommandResult result, RunOptions options) => result.Ending switch
    {
        CommandEnding.TimeLimit => new Failure(FailureKind.Resource, "limit.time",
            $"{program} was stopped after {Invariant(options.TimeLimit!.Value.TotalSeconds)} s, its time limit. Give a larger --time-limit."), // The ending says that there is a limit.
        CommandEnding.MemoryLimit => new Failure(FailureKind.Resource, "limit.memory",
            $"{program} needed more memory than its limit of {Invariant((options.MemoryBytes ?? 0) / (double)(1 << 20))} MiB. Give a larger --memory."),
        CommandEnding.ScratchLimit => new Failure(FailureKind.Resource, "limit.scratch",
            $"{program} wrote more than its limit of {Invariant((options.ScratchBytes ?? 0) / (double)(1 << 20))} MiB into its working directory."),
        CommandEnding.Cancelled => new Failure(FailureKind.Cancelled, "cancelled", $"{program} was cancelled."),
        _ => null,
    };

    /// <summary>The failure of a program that ended by itself in a way that contradicts a success, or null.</summary>
    public static Failure? Ended(string program, CommandResult result) => result.Ending switch
    {
        CommandEnding.Signalled => new Failure(FailureKind.Transient, "program.killed",
            $"{program} died of signal {result.Signal} ({SignalName(result.Signal)}), which Aufbau did not send. The end of its log may say why; else run it again."),
        CommandEnding.Exited when result.ExitCode != 0 => new Failure(FailureKind.Transient, "program.exit-code",
            $"{program} ended with exit code {result.ExitCode}."),
        _ => null,
    };

    /// <summary>The last lines of a log.</summary>
    public static string Tail(string log)
    {
        // What Fortran prints after this line are addresses, which tell a chemist nothing.
        int backtrace = log.LastIndexOf("Backtrace for this error", StringComparison.Ordinal);
        string text = backtrace < 0 ? log : log[..backtrace];
        return string.Join('\n', text.TrimEnd().Split('\n').TakeLast(TailLines));
    }

    /// <summary>What went wrong, in full.</summary>
    public static string Traceback(Failure failure, string commandLine, CommandResult? result) =>
        result is null
            ? $"{failure.Kind} {failure.Code}: {failure.Message}"
            : $"{failure.Kind} {failure.Code}: {failure.Message}\nCommand: {commandLine}\nEnd: {result.Ending}, exit code {result.ExitCode?.ToString(CultureInfo.InvariantCulture) ?? "none"}, signal {result.Signal?.ToString(CultureInfo.InvariantCulture) ?? "none"}\n{failure.LogTail}";

    private static string Invariant(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    private static string SignalName(int? signal) => signal switch
    {
        4 => "illegal instruction: built for another processor",
        6 => "abort",
        7 => "bus error",
        8 => "floating-point exception",
        9 => "kill",
        11 => "segmentation fault",
        15 => "terminate",
        _ => "unknown",
    };
}
