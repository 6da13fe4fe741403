namespace Aufbau.Testing;

/// <summary>Waits for what another thread or process will bring about.</summary>
public static class Eventually
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    /// <summary>Looks again and again until the condition holds; fails with a description of the state when it does not in time.</summary>
    /// <param name="condition">What must become true; cheap and without side effects.</param>
    /// <param name="timeout">How long to wait, generously: a passing test does not wait for it.</param>
    /// <param name="describe">The state, for the failure's message.</param>
    /// <returns>A task that completes when the condition holds.</returns>
    public static async Task HoldsAsync(Func<bool> condition, TimeSpan timeout, Func<string> describe)
    {
        ArgumentNullException.ThrowIfNull(condition);
        ArgumentNullException.ThrowIfNull(describe);
        TimeProvider clock = TimeProvider.System;
        long start = clock.GetTimestamp();
        while (!condition())
        {
            if (clock.GetElapsedTime(start) > timeout)
                Assert.Fail($"Did not hold within {timeout}: {describe()}");
            await Task.Delay(Pause, clock, TestContext.Current.CancellationToken);
        }
    }
}
