using Aufbau.Cli.Doctor;

namespace Aufbau.Cli.Output.Human;

/// <summary>Shows what the doctor found.</summary>
internal static class DoctorView
{
    /// <summary>Shows it.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="report">What was found.</param>
    public static void Show(ConsoleText text, DoctorReport report)
    {
        int width = report.Checks.Max(check => check.Subject.Length);
        foreach (DoctorCheck check in report.Checks)
        {
            (string style, string mark) = check.Verdict switch
            {
                DoctorVerdict.Good => ("green", "ok     "),
                DoctorVerdict.Note => ("yellow", "note   "),
                _ => ("red", "MISSING"),
            };
            text.Line(style, $"{mark}  {check.Subject.PadRight(width)}  {check.Finding}");
        }

        text.Line(report.ExitCode == 0 ? "Ready." : "Not ready: mend what is missing.");
    }
}
