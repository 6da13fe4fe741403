namespace Aufbau.Architecture.Tests.Metadata;

/// <summary>One type's use of another; the member in which it happens is empty for bases, interfaces and the like.</summary>
internal sealed record TypeUse(TypeName From, string Member, TypeName To);
