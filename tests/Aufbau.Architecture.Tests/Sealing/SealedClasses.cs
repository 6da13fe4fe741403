namespace Aufbau.Architecture.Tests.Sealing;

/// <summary>Public classes that somebody else could derive from without being meant to. CA1852 looks at internal classes only.</summary>
internal static class SealedClasses
{
    public static IEnumerable<Type> Public(IEnumerable<Type> types) => types.Where(type => type.IsVisible && type.IsClass);

    public static IEnumerable<string> Violations(IEnumerable<Type> types) =>
        from type in Public(types)
        where !type.IsSealed && !type.IsAbstract && !type.IsAssignableTo(typeof(Exception))
        select $"{type.FullName} is public and neither sealed nor abstract";
}
