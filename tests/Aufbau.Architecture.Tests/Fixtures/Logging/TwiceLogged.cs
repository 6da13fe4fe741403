namespace Aufbau.Architecture.Tests.Fixtures.Logging;

/// <summary>Breaks the rule on event ids: one used twice, one outside the block of Aufbau.Programs, one missing.</summary>
internal static class TwiceLogged
{
    [LoggerMessage(EventId = 4001, Message = "first")]
    internal static void First()
    {
    }

    [LoggerMessage(4001, "second")]
    internal static void Second()
    {
    }

    [LoggerMessage(5001, "a queue's number")]
    internal static void Outside()
    {
    }

    [LoggerMessage(Message = "no number")]
    internal static void Missing()
    {
    }
}
