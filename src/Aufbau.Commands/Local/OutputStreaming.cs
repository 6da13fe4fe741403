namespace Aufbau.Commands.Local;

/// <summary>Hands output on while a command runs. Files are looked at on a clock, since the kernel tells nobody of an appended byte for free.</summary>
internal static class OutputStreaming
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs until the token says that the command is over, and then hands on the rest.</summary>
    internal static async Task RunAsync(
        LaunchPlan plan, Action<OutputText> listener, StopRequest stop, TimeProvider clock, CancellationToken over)
    {
        using var output = new OutputTail(plan.OutputPath, OutputChannel.StandardOutput, listener);
        using OutputTail? error = plan.ErrorPath == plan.OutputPath
            ? null
            : new OutputTail(plan.ErrorPath, OutputChannel.StandardError, listener);
        try
        {
            while (!over.IsCancellationRequested)
            {
                await Task.Delay(Interval, clock, over).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                output.Drain();
                error?.Drain();
            }
            output.Finish();
            error?.Finish();
        }
        catch
        {
            stop.Ask(CommandEnding.Cancelled); // Nobody listens any more; the caller gets the listener's exception.
            throw;
        }
    }
}
