namespace Aufbau.Commands.Local;

/// <summary>How a child ended and what it used.</summary>
/// <param name="ExitCode">Null when a signal ended it.</param>
/// <param name="Signal">Null when it exited.</param>
/// <param name="UserTime">CPU time in user mode.</param>
/// <param name="SystemTime">CPU time in the kernel.</param>
/// <param name="PeakBytes">The largest resident size of it or a descendant; null when the figure may be that of our own process.</param>
internal sealed record ChildUsage(int? ExitCode, int? Signal, TimeSpan UserTime, TimeSpan SystemTime, long? PeakBytes);
