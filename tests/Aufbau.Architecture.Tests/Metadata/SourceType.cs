namespace Aufbau.Architecture.Tests.Metadata;

/// <summary>A top-level type, without its generic arity, and the files in which it is declared, as the compiler saw them.</summary>
internal sealed record SourceType(string Namespace, string Name, IReadOnlyList<string> Files);
