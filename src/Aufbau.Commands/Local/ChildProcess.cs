using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Aufbau.Commands.Local;

/// <summary>
/// A process that we started. A thread of its own waits for it and leaves it unreaped, so that its id cannot go to a stranger before
/// <see cref="Reap()"/>, and signals always reach whom they are meant for. Other children of our process are never touched.
/// </summary>
internal sealed unsafe class ChildProcess
{
    private const int ById = 1, Exited = 4, LeaveUnreaped = 0x0100_0000;
    private const int WaiterStackBytes = 128 * 1024;
    private const int UsageBytes = 1024, MaxResidentField = 4, KibiByte = 1024;
    private const int Ourselves = 0;

    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _ownPeakKibiBytes;

    private ChildProcess(int id)
    {
        Id = id;
        _ownPeakKibiBytes = OwnPeakKibiBytes();
        new Thread(WaitForEnd, WaiterStackBytes) { IsBackground = true, Name = "Aufbau waiter" }.Start();
    }

    /// <summary>Its process id, which is also that of its group and session.</summary>
    internal int Id { get; }

    /// <summary>Completes when it has ended; its id stays taken until <see cref="Reap()"/>.</summary>
    internal Task Ended => _ended.Task;

    /// <summary>Starts a process.</summary>
    /// <returns>The process, or null with the errno that says why there is none.</returns>
    internal static ChildProcess? TryStart(SpawnRequest request, out int error)
    {
        error = Spawner.TryStart(request, out int id);
        if (error != 0)
            return null;
        try
        {
            return new ChildProcess(id);
        }
        catch
        {
            Signals.ToGroup(id, Signals.Kill); // No thread could be had to wait for it.
            Reap(id, 0);
            throw;
        }
    }

    /// <summary>Takes the ended process away. To be called once, after <see cref="Ended"/>.</summary>
    internal ChildUsage Reap() => Reap(Id, _ownPeakKibiBytes);

    internal static ChildUsage Reap(int id, long ownPeakKibiBytes)
    {
        long* usage = stackalloc long[UsageBytes / sizeof(long)];
        int status = 0;
        int result;
        do
            result = NativeMethods.Wait4(id, &status, 0, usage);
        while (result < 0 && Marshal.GetLastPInvokeError() == NativeMethods.InterruptedCall);
        if (result < 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), $"Process {id} was waited for by someone else; SIGCHLD must not be ignored.");
        int signal = status & 0x7f;
        // Since exec inherits the high-water mark of the memory that vfork shared with us, only more than ours is the child's own.
        long peak = usage[MaxResidentField];
        return new ChildUsage(
            signal == 0 ? (status >> 8) & 0xff : null,
            signal == 0 ? null : signal,
            ToTime(usage[0], usage[1]),
            ToTime(usage[2], usage[3]),
            peak > ownPeakKibiBytes ? peak * KibiByte : null);
    }

    private static TimeSpan ToTime(long seconds, long microseconds) =>
        TimeSpan.FromSeconds(seconds) + TimeSpan.FromMicroseconds(microseconds);

    private static long OwnPeakKibiBytes()
    {
        long* usage = stackalloc long[UsageBytes / sizeof(long)];
        return NativeMethods.GetUsage(Ourselves, usage) == 0 ? usage[MaxResidentField] : long.MaxValue;
    }

    private void WaitForEnd()
    {
        byte* information = stackalloc byte[UsageBytes];
        while (NativeMethods.WaitId(ById, Id, information, Exited | LeaveUnreaped) < 0
            && Marshal.GetLastPInvokeError() == NativeMethods.InterruptedCall)
        {
        }
        _ended.SetResult();
    }
}
