using Aufbau.Architecture.Tests.Checkout;
using Aufbau.Architecture.Tests.Metadata;

namespace Aufbau.Architecture.Tests.Layout;

/// <summary>One top-level type in a file, the file named after it (Foo.cs, Foo.Log.cs), the namespace named after the folder.</summary>
internal static class TypeFiles
{
    // The prefix that a build with CI=true writes instead of the folder of the checkout.
    private const string MappedRoot = "/_";

    private static readonly string[] WithoutType = ["AssemblyInfo.cs", "GlobalUsings.cs"];

    /// <param name="assembly">Its types with the files that the compiler saw.</param>
    /// <param name="folder">The folder of its project relative to the root.</param>
    /// <param name="files">Every file of the project relative to the root.</param>
    public static IEnumerable<string> Violations(SourceAssembly assembly, string folder, IEnumerable<string> files)
    {
        var typesOf = assembly.Types
            .SelectMany(type => type.Files.Select(file => (File: Relative(file), Type: type)))
            .Where(pair => pair.File.StartsWith(folder + "/", StringComparison.Ordinal))
            .ToLookup(pair => pair.File, pair => pair.Type, StringComparer.Ordinal);

        foreach (var file in files.Where(file => !WithoutType.Contains(Path.GetFileName(file))))
        {
            var names = typesOf[file].Select(type => type.Name).Distinct().Order(StringComparer.Ordinal).ToList();
            var expected = Path.GetFileName(file).Split('.')[0];
            if (names is not [var only] || only != expected)
            {
                yield return $"{file} declares {string.Join(", ", names.DefaultIfEmpty("no type"))}; expected {expected} alone";
            }

            var space = string.Join('.', [assembly.RootNamespace, .. Path.GetDirectoryName(file)![folder.Length..].Split('/').Skip(1)]);
            foreach (var type in typesOf[file].Where(type => type.Namespace != space && type.Name != "Program"))
            {
                yield return $"{file} declares {type.Name} in {type.Namespace}; its folder says {space}";
            }
        }
    }

    private static string Relative(string path) =>
        new[] { SourceTree.Root, MappedRoot }
            .Where(root => path.StartsWith(root + "/", StringComparison.Ordinal))
            .Select(root => path[(root.Length + 1)..])
            .FirstOrDefault(path);
}
