using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace Aufbau.Architecture.Tests.Metadata;

/// <summary>
/// Reads from IL which type uses which: bases, interfaces, fields, parameters, returns, locals, and every token in a method body.
/// Attributes are left out.
/// </summary>
internal sealed partial class TypeUseReader
{
    private static readonly MentionedTypes Mentioned = new();

    private readonly PEReader _file;
    private readonly MetadataReader _reader;
    private readonly HashSet<TypeUse> _uses = [];

    private TypeUseReader(PEReader file)
    {
        _file = file;
        _reader = file.GetMetadataReader();
    }

    public static IReadOnlyCollection<TypeUse> Read(string assemblyPath)
    {
        using var file = new PEReader(File.OpenRead(assemblyPath));
        var uses = new TypeUseReader(file);
        foreach (var handle in uses._reader.TypeDefinitions)
        {
            uses.AddType(handle);
        }

        return uses._uses;
    }

    private void AddType(TypeDefinitionHandle handle)
    {
        var type = _reader.GetTypeDefinition(handle);
        var from = MentionedTypes.NameOf(_reader, handle);
        Add(from, "", OfHandle(type.BaseType));
        foreach (var implementation in type.GetInterfaceImplementations())
        {
            Add(from, "", OfHandle(_reader.GetInterfaceImplementation(implementation).Interface));
        }

        foreach (var field in type.GetFields().Select(_reader.GetFieldDefinition))
        {
            Add(from, WrittenName(_reader.GetString(field.Name), handle), field.DecodeSignature(Mentioned, null));
        }

        foreach (var method in type.GetMethods().Select(_reader.GetMethodDefinition))
        {
            AddMethod(from, WrittenName(_reader.GetString(method.Name), handle), method);
        }
    }

    private void AddMethod(TypeName from, string member, MethodDefinition method)
    {
        var signature = method.DecodeSignature(Mentioned, null);
        Add(from, member, [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(t => t)]);
        if (method.RelativeVirtualAddress == 0)
        {
            return;
        }

        var body = _file.GetMethodBody(method.RelativeVirtualAddress);
        if (!body.LocalSignature.IsNil)
        {
            Add(from, member, OfHandle(body.LocalSignature));
        }

        foreach (var token in IlTokens.In(body.GetILBytes() ?? []))
        {
            Add(from, member, OfHandle(MetadataTokens.EntityHandle(token)));
        }
    }

    private void Add(TypeName from, string member, IEnumerable<TypeName> targets)
    {
        foreach (var to in targets.Where(to => to != from))
        {
            _uses.Add(new TypeUse(from, member, to));
        }
    }

    private IReadOnlyList<TypeName> OfHandle(EntityHandle handle)
    {
        if (handle.IsNil)
        {
            return [];
        }

        switch (handle.Kind)
        {
            case HandleKind.TypeDefinition:
                return [MentionedTypes.NameOf(_reader, (TypeDefinitionHandle)handle)];
            case HandleKind.TypeReference:
                return [MentionedTypes.NameOf(_reader, (TypeReferenceHandle)handle)];
            case HandleKind.TypeSpecification:
                return _reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(Mentioned, null);
            case HandleKind.FieldDefinition:
                return OfHandle(_reader.GetFieldDefinition((FieldDefinitionHandle)handle).GetDeclaringType());
            case HandleKind.MethodDefinition:
                return OfHandle(_reader.GetMethodDefinition((MethodDefinitionHandle)handle).GetDeclaringType());
            case HandleKind.MemberReference:
                var member = _reader.GetMemberReference((MemberReferenceHandle)handle);
                return [.. OfHandle(member.Parent), .. OpenedByPath(member)];
            case HandleKind.MethodSpecification:
                var generic = _reader.GetMethodSpecification((MethodSpecificationHandle)handle);
                return [.. OfHandle(generic.Method), .. generic.DecodeSignature(Mentioned, null).SelectMany(t => t)];
            case HandleKind.StandaloneSignature:
                var signature = _reader.GetStandaloneSignature((StandaloneSignatureHandle)handle);
                return signature.GetKind() == StandaloneSignatureKind.LocalVariables
                    ? [.. signature.DecodeLocalSignature(Mentioned, null).SelectMany(t => t)]
                    : Mentioned.GetFunctionPointerType(signature.DecodeMethodSignature(Mentioned, null));
            default:
                return [];
        }
    }

    /// <summary>
    /// A type whose constructor takes a text first counts besides as "Type(string)": a StreamReader made from a path reads a file, one made
    /// from a stream does not.
    /// </summary>
    private IEnumerable<TypeName> OpenedByPath(MemberReference member)
    {
        if (member.Parent.Kind != HandleKind.TypeReference || _reader.GetString(member.Name) != ".ctor")
        {
            return [];
        }

        var signature = _reader.GetBlobReader(member.Signature);
        signature.ReadSignatureHeader();
        var takesText = signature.ReadCompressedInteger() > 0
            && signature.ReadSignatureTypeCode() == SignatureTypeCode.Void
            && signature.ReadSignatureTypeCode() == SignatureTypeCode.String;
        return takesText ? OfHandle(member.Parent).Select(type => type with { Name = $"{type.Name}(string)" }) : [];
    }

    /// <summary>The member that a person wrote: closures, iterators and async bodies carry its name in angle brackets.</summary>
    private string WrittenName(string name, TypeDefinitionHandle declaring)
    {
        for (var handle = declaring; ; handle = _reader.GetTypeDefinition(handle).GetDeclaringType())
        {
            var match = AngleName().Match(name);
            if (match.Success || handle.IsNil)
            {
                return match.Success ? match.Groups[1].Value : name;
            }

            var type = _reader.GetTypeDefinition(handle);
            if (type.GetDeclaringType().IsNil)
            {
                return name;
            }

            var typeName = AngleName().Match(_reader.GetString(type.Name));
            if (typeName.Success)
            {
                return typeName.Groups[1].Value;
            }
        }
    }

    [GeneratedRegex("^<([^<>]+)>")]
    private static partial Regex AngleName();
}
