using System.Diagnostics.CodeAnalysis;

namespace Aufbau.Architecture.Tests.Fixtures.Logging;

/// <summary>Stands for the attribute of Microsoft.Extensions.Logging, which these tests do not need otherwise.</summary>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Design", "CA1019", Justification = "The attribute that it stands for has this shape.")]
internal sealed class LoggerMessageAttribute : Attribute
{
    public LoggerMessageAttribute()
    {
    }

    public LoggerMessageAttribute(int eventId, string message)
    {
        EventId = eventId;
        Message = message;
    }

    public int EventId { get; set; }

    public string Message { get; set; } = "";
}
