using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Aufbau.Architecture.Tests.Metadata;

/// <summary>The top-level types of an assembly with the files that declare them, from its portable PDB.</summary>
internal static class SourceTypes
{
    // Where the compiler notes the files of types without method bodies (interfaces, enums): "type definition documents" in
    // https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md
    private static readonly Guid TypeDefinitionDocuments = new("932E74BC-DBA9-4478-8D46-0F32A7BAB3D3");

    public static IReadOnlyList<SourceType> Read(string assemblyPath)
    {
        using var file = new PEReader(File.OpenRead(assemblyPath));
        using var symbols = MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assemblyPath, ".pdb")));
        var (reader, pdb) = (file.GetMetadataReader(), symbols.GetMetadataReader());
        return
        [
            .. from handle in reader.TypeDefinitions
               let name = MentionedTypes.NameOf(reader, handle)
               from document in DocumentsOf(reader, pdb, handle)
               group document by name into files
               select new SourceType(files.Key.Namespace, files.Key.Name.Split('`')[0], [.. files.Distinct().Order(StringComparer.Ordinal)]),
        ];
    }

    private static IEnumerable<string> DocumentsOf(MetadataReader reader, MetadataReader pdb, TypeDefinitionHandle type)
    {
        var ofMethods = reader.GetTypeDefinition(type).GetMethods()
            .SelectMany(method => pdb.GetMethodDebugInformation(method.ToDebugInformationHandle()).GetSequencePoints())
            .Select(point => point.Document);
        var ofType = pdb.GetCustomDebugInformation(type)
            .Select(pdb.GetCustomDebugInformation)
            .Where(info => pdb.GetGuid(info.Kind) == TypeDefinitionDocuments)
            .SelectMany(info => DocumentList(pdb.GetBlobReader(info.Value)));
        return ofMethods.Concat(ofType).Where(d => !d.IsNil).Distinct().Select(d => pdb.GetString(pdb.GetDocument(d).Name));
    }

    private static List<DocumentHandle> DocumentList(BlobReader blob)
    {
        var documents = new List<DocumentHandle>();
        while (blob.RemainingBytes > 0)
        {
            documents.Add(MetadataTokens.DocumentHandle(blob.ReadCompressedInteger()));
        }

        return documents;
    }
}
