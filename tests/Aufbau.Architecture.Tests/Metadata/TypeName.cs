namespace Aufbau.Architecture.Tests.Metadata;

/// <summary>The outermost type of a reference: a closure or nested type counts as the type that holds it. Assembly is empty for the one read.</summary>
internal sealed record TypeName(string Assembly, string Namespace, string Name)
{
    public bool IsOwn => Assembly.Length == 0;

    public string FullName => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    public override string ToString() => FullName;
}
