using System.Reflection;
using Aufbau.Chemistry.Files;
using Aufbau.Cli.Compute;

namespace Aufbau.Cli.Demo;

/// <summary>The built-in molecules: rough geometries of our own making, for xtb to optimise.</summary>
internal static class DemoMolecules
{
    private const string Prefix = "Demo.";

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<LoadedStructure> Load()
    {
        Assembly assembly = typeof(DemoMolecules).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Load(assembly, name))];
    }

    private static LoadedStructure Load(Assembly assembly, string resource)
    {
        using Stream stream = assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not embedded in this assembly.");
        using var reader = new StreamReader(stream);
        string file = resource[Prefix.Length..];
        return new LoadedStructure(Path.GetFileNameWithoutExtension(file), file, ChemistryFile.ReadStructures(reader.ReadToEnd(), file)[0]);
    }
}
