using System.Runtime.InteropServices;

namespace Aufbau.Cli.Invocation;

/// <summary>Turns the first SIGINT, SIGTERM or SIGHUP into a cancellation, so that what finished is kept and all children end; the second
/// ends the process at once.</summary>
internal sealed class StopSignal : IDisposable
{
    private const int Hangup = 1;
    private const int Interrupt = 2;
    private const int Terminate = 15;

    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _registrations = [];
    private int _number;

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>The exit code of the signal that came, or null.</summary>
    public int? ExitCode => Volatile.Read(ref _number) is > 0 and int number ? Invocation.ExitCode.SignalBase + number : null;

    /// <summary>Called once, with the name of the first signal.</summary>
    public Action<string>? OnFirst { get; set; }

    /// <summary>Begins to listen.</summary>
    public void Listen()
    {
        _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Receive(context, Interrupt)));
        _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Receive(context, Terminate)));
        _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGHUP, context => Receive(context, Hangup)));
    }

    /// <summary>Stops as if a signal had come.</summary>
    /// <param name="number">The signal's number.</param>
    public void Raise(int number)
    {
        if (Interlocked.CompareExchange(ref _number, number, 0) == 0)
        {
            OnFirst?.Invoke(number == Interrupt ? "Ctrl-C" : number == Terminate ? "SIGTERM" : "SIGHUP");
            _source.Cancel();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _source.Dispose();
    }

    private void Receive(PosixSignalContext context, int number)
    {
        if (Volatile.Read(ref _number) != 0)
        {
            // Not cancelled: the default action ends this process now, and the guard of each run ends its children.
            Environment.Exit(Invocation.ExitCode.SignalBase + number);
        }

        context.Cancel = true;
        Raise(number);
    }
}
