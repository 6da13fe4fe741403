using System.Reflection;

namespace Aufbau.Architecture.Tests.Logging;

/// <summary>A method with [LoggerMessage] and its event id; null where none is written.</summary>
internal sealed record LogMessage(string Project, string Method, int? EventId)
{
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    public static IEnumerable<LogMessage> Read(string project, IEnumerable<Type> types) =>
        from type in types
        from method in type.GetMethods(Any)
        from attribute in method.CustomAttributes
        where attribute.AttributeType.Name == "LoggerMessageAttribute"
        select new LogMessage(project, $"{type.FullName}.{method.Name}", IdOf(attribute));

    /// <summary>Messages without an id, with an id outside the project's block, or with an id that another one has.</summary>
    public static IEnumerable<string> Violations(IReadOnlyCollection<LogMessage> messages) =>
    [
        .. from message in messages
           where message.EventId is not int id || !EventIdBlocks.Owns(message.Project, id)
           select $"{message.Method} has event id {message.EventId?.ToString() ?? "none"}, which is not in the block of {message.Project}",
        .. from message in messages
           where message.EventId is not null
           group message.Method by message.EventId into same
           where same.Count() > 1
           select $"event id {same.Key} is shared by {string.Join(" and ", same)}",
    ];

    private static int? IdOf(CustomAttributeData attribute)
    {
        var named = attribute.NamedArguments.Where(a => a.MemberName == "EventId").Select(a => a.TypedValue.Value);
        var positional = attribute.Constructor.GetParameters()
            .Zip(attribute.ConstructorArguments)
            .Where(pair => pair.First.Name == "eventId")
            .Select(pair => pair.Second.Value);
        return (int?)named.Concat(positional).FirstOrDefault();
    }
}
