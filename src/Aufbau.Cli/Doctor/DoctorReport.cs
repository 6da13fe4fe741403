using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Doctor;

/// <summary>Whether this machine is ready for calculations.</summary>
/// <param name="Checks">Each thing that was looked at.</param>
internal sealed record DoctorReport(IReadOnlyList<DoctorCheck> Checks) : CommandReport
{
    /// <inheritdoc/>
    public override int ExitCode => Checks.Any(check => check.Verdict == DoctorVerdict.Missing) ? Invocation.ExitCode.Failure : Invocation.ExitCode.Success;
}
