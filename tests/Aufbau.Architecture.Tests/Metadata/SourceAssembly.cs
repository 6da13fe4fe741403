using System.Reflection;
using Aufbau.Architecture.Tests.Checkout;

namespace Aufbau.Architecture.Tests.Metadata;

/// <summary>An assembly under the rules, with what was read from it.</summary>
internal sealed record SourceAssembly(string Name, string RootNamespace, string Path)
{
    private readonly Lazy<IReadOnlyCollection<TypeUse>> _uses = new(() => TypeUseReader.Read(Path));
    private readonly Lazy<IReadOnlyList<SourceType>> _types = new(() => SourceTypes.Read(Path));

    /// <summary>Every project of src; one that is missing from the output folder fails the test that asks.</summary>
    public static IReadOnlyList<SourceAssembly> All { get; } =
        [.. SourceTree.SourceProjects.Select(p => new SourceAssembly(p.Name, p.RootNamespace, p.AssemblyPath))];

    /// <summary>This test assembly, whose fixtures break each rule on purpose.</summary>
    public static SourceAssembly Fixtures { get; } =
        new("Aufbau.Architecture.Tests", "Aufbau.Architecture.Tests", typeof(SourceAssembly).Assembly.Location);

    public IReadOnlyCollection<TypeUse> Uses => _uses.Value;

    public IReadOnlyList<SourceType> Types => _types.Value;

    public Assembly Load() => Assembly.Load(System.IO.Path.GetFileNameWithoutExtension(Path));
}
