namespace Aufbau.Cli.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="Subject">What, such as <c>scratch</c>.</param>
/// <param name="Verdict">What the check says.</param>
/// <param name="Finding">What was found, and what to do.</param>
internal sealed record DoctorCheck(string Subject, DoctorVerdict Verdict, string Finding);
