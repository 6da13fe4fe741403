using System.CommandLine;
using System.Globalization;
using System.Runtime.InteropServices;
using Aufbau.Cli.Compute;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Running;
using Aufbau.Cli.Values;
using Aufbau.Commands.Limits;
using Aufbau.Programs;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Doctor;

/// <summary><c>aufbau doctor</c>: what this machine has, and what is missing.</summary>
internal static class DoctorCommand
{
    private const long LittleDisk = 1L << 30;

    /// <summary>Makes the command.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="run">Runs an action of this command and shows its report.</param>
    public static Command Create(TimeProvider clock, Func<ParseResult, Func<CancellationToken, Task<CommandReport>>, Task<int>> run)
    {
        var command = new Command("doctor", "Look whether this machine is ready for calculations.");
        command.SetAction((parse, _) => run(parse, cancellationToken => ReportAsync(clock, cancellationToken)));
        return command;
    }

    private static async Task<CommandReport> ReportAsync(TimeProvider clock, CancellationToken cancellationToken)
    {
        MachineSize machine = MachineSize.Measure();
        MemoryControl memory = MemoryControl.Detect();
        return new DoctorReport(
        [
            new DoctorCheck("cores", DoctorVerdict.Good, $"{machine.Cores} for this process"),
            new DoctorCheck("memory", DoctorVerdict.Good, $"{ByteSize.Format(machine.FreeMemoryBytes)} free for this process"),
            new DoctorCheck("memory limits", memory.Kind == MemoryControlKind.Watching ? DoctorVerdict.Note : DoctorVerdict.Good, memory.Reason),
            Scratch(Path.GetTempPath()),
            new DoctorCheck("locale", DoctorVerdict.Good, $"{Locale()}; numbers are read and written with a point in every locale"),
            new DoctorCheck(".NET", DoctorVerdict.Good, $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}"),
            .. await ProgramsAsync(clock, cancellationToken),
        ]);
    }

    private static async Task<IReadOnlyList<DoctorCheck>> ProgramsAsync(TimeProvider clock, CancellationToken cancellationToken)
    {
        await using var finder = new ProgramRunners(clock);
        var found = new List<(IProgram Program, InstalledProgram? Installed)>();
        foreach (IProgram program in ProgramCatalog.Programs)
        {
            found.Add((program, await finder.FindAsync(program, cancellationToken)));
        }

        // One program is enough to compute; without any, each missing one is what is wrong.
        DoctorVerdict verdictOfMissing = found.Exists(one => one.Installed is not null) ? DoctorVerdict.Note : DoctorVerdict.Missing;
        return [.. found.Select(one => one.Installed is { } installed
            ? new DoctorCheck(one.Program.Description.Name, DoctorVerdict.Good, $"{installed.Version ?? "unknown version"} at {installed.ExecutablePath}")
            : new DoctorCheck(one.Program.Description.Name, verdictOfMissing, $"not here; get it with: {one.Program.Description.InstallCommand}"))];
    }

    private static DoctorCheck Scratch(string folder)
    {
        try
        {
            string probe = Directory.CreateTempSubdirectory("aufbau-doctor-").FullName;
            Directory.Delete(probe);
            long free = new DriveInfo(folder).AvailableFreeSpace;
            string finding = $"{folder} can be written, {ByteSize.Format(free)} free";
            return free < LittleDisk
                ? new DoctorCheck("scratch", DoctorVerdict.Note, $"{finding}: little; name another folder in TMPDIR or with --scratch-dir")
                : new DoctorCheck("scratch", DoctorVerdict.Good, finding);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new DoctorCheck("scratch", DoctorVerdict.Missing, $"{folder} cannot be written ({exception.Message.TrimEnd('.')}): name another folder in TMPDIR");
        }
    }

    private static string Locale() =>
        Environment.GetEnvironmentVariable("LC_ALL") is { Length: > 0 } all ? all
        : Environment.GetEnvironmentVariable("LANG") is { Length: > 0 } lang ? lang
        : CultureInfo.InvariantCulture.Name is { Length: > 0 } name ? name : "C";
}
