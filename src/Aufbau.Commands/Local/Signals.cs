namespace Aufbau.Commands.Local;

/// <summary>Sends signals. A process that is gone needs none, so failures are not told.</summary>
internal static class Signals
{
    internal const int Kill = 9;
    internal const int Terminate = 15;
    internal const int Continue = 18;

    internal static void ToGroup(int group, int signal) => _ = NativeMethods.Kill(-group, signal);

    internal static void ToProcess(int process, int signal) => _ = NativeMethods.Kill(process, signal);
}
