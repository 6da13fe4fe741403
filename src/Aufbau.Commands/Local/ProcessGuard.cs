using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;
using Aufbau.Commands.Limits;
using Microsoft.Win32.SafeHandles;

namespace Aufbau.Commands.Local;

/// <summary>
/// Clears up after us when we die without a chance to do it, by <c>kill -9</c> for instance: a small shell in a session of its own that
/// reads from a pipe which only we hold open. When the pipe closes it ends the commands that still run and deletes their scratch
/// directories. One per process; started with the first command; safe for use by many callers at once.
/// </summary>
public sealed class ProcessGuard : IAsyncDisposable
{
    private const int CloseOnExec = 0x80000;
    private const string Shell = "/bin/sh";

    private readonly Lock _lock = new();
    private readonly HashSet<GuardEntry> _entries = [];
    private readonly List<ChildProcess> _shells = [];
    private FileStream? _pipe;
    private long _runs;
    private bool _disposed;

    /// <summary>What the markers of all commands under this guard begin with.</summary>
    internal string Prefix { get; } = ProcessMarker.NewPrefix();

    /// <summary>Lets the shell find that all is done and end, and waits for it.</summary>
    /// <returns>A task.</returns>
    public async ValueTask DisposeAsync()
    {
        lock (_lock)
        {
            if (_disposed)
                return;
            _disposed = true;
            if (_entries.Count == 0)
                TryWrite("q 1\n"); // All ended in order: one look at what commands may have left is enough.
            _pipe?.Dispose();
        }
        foreach (ChildProcess shell in _shells)
        {
            await shell.Ended;
            shell.Reap();
        }
    }

    internal ProcessMarker NextMarker() => ProcessMarker.Create(Prefix, Interlocked.Increment(ref _runs));

    /// <summary>Starts the shell if it does not run, or no longer. It finds processes by their marker, whether they are told to it or not.</summary>
    internal void EnsureStarted()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_pipe is null || _shells[^1].Ended.IsCompleted)
                Start();
        }
    }

    internal void Watch(GuardEntry entry)
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            _entries.Add(entry);
            if (_pipe is null || !TryWrite($"{entry.Add} {entry.Item}\n"))
                Start();
        }
    }

    internal void Forget(GuardEntry entry)
    {
        lock (_lock)
        {
            if (_entries.Remove(entry) && !_disposed && !TryWrite($"{entry.Drop} {entry.Item}\n"))
                Start();
        }
    }

    private bool TryWrite(string line)
    {
        try
        {
            _pipe?.Write(Encoding.ASCII.GetBytes(line));
            return _pipe is not null;
        }
        catch (IOException)
        {
            return false; // Somebody ended the shell.
        }
    }

    private void Start()
    {
        _pipe?.Dispose();
        (SafeFileHandle reading, SafeFileHandle writing) = OpenPipe();
        using (reading)
        {
            var request = new SpawnRequest
            {
                Path = Shell,
                Arguments = ["sh", "-c", GuardScript.Text, "aufbau-guard", Prefix],
                Environment = ["PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C", ProcessMarker.GuardEntry],
                WorkingDirectory = "/",
                InputHandle = reading,
            };
            _shells.Add(ChildProcess.TryStart(request, out int error) ?? throw StartFailures.FromSystem("aufbau-guard", Shell, error));
        }
        _pipe = new FileStream(writing, FileAccess.Write, bufferSize: 0);
        foreach (GuardEntry entry in _entries)
            TryWrite($"{entry.Add} {entry.Item}\n");
    }

    private static unsafe (SafeFileHandle Reading, SafeFileHandle Writing) OpenPipe()
    {
        int* ends = stackalloc int[2];
        if (NativeMethods.Pipe(ends, CloseOnExec) != 0)
            throw new Win32Exception(Marshal.GetLastPInvokeError(), "No pipe to the guard of child processes could be made.");
        return (new SafeFileHandle(ends[0], ownsHandle: true), new SafeFileHandle(ends[1], ownsHandle: true));
    }
}
