using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace Aufbau.Architecture.Tests.Metadata;

/// <summary>Decodes a signature to the types that it mentions, generic arguments included.</summary>
internal sealed class MentionedTypes : ISignatureTypeProvider<IReadOnlyList<TypeName>, object?>
{
    public IReadOnlyList<TypeName> GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        [NameOf(reader, handle)];

    public IReadOnlyList<TypeName> GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        [NameOf(reader, handle)];

    public IReadOnlyList<TypeName> GetTypeFromSpecification(
        MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public IReadOnlyList<TypeName> GetGenericInstantiation(
        IReadOnlyList<TypeName> genericType, ImmutableArray<IReadOnlyList<TypeName>> typeArguments) =>
        [.. genericType, .. typeArguments.SelectMany(t => t)];

    public IReadOnlyList<TypeName> GetFunctionPointerType(MethodSignature<IReadOnlyList<TypeName>> signature) =>
        [.. signature.ReturnType, .. signature.ParameterTypes.SelectMany(t => t)];

    public IReadOnlyList<TypeName> GetModifiedType(IReadOnlyList<TypeName> modifier, IReadOnlyList<TypeName> unmodifiedType, bool isRequired) =>
        unmodifiedType;

    public IReadOnlyList<TypeName> GetArrayType(IReadOnlyList<TypeName> elementType, ArrayShape shape) => elementType;

    public IReadOnlyList<TypeName> GetByReferenceType(IReadOnlyList<TypeName> elementType) => elementType;

    public IReadOnlyList<TypeName> GetPinnedType(IReadOnlyList<TypeName> elementType) => elementType;

    public IReadOnlyList<TypeName> GetPointerType(IReadOnlyList<TypeName> elementType) => elementType;

    public IReadOnlyList<TypeName> GetSZArrayType(IReadOnlyList<TypeName> elementType) => elementType;

    public IReadOnlyList<TypeName> GetGenericMethodParameter(object? genericContext, int index) => [];

    public IReadOnlyList<TypeName> GetGenericTypeParameter(object? genericContext, int index) => [];

    public IReadOnlyList<TypeName> GetPrimitiveType(PrimitiveTypeCode typeCode) => [];

    internal static TypeName NameOf(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var outer = type.GetDeclaringType();
        return outer.IsNil
            ? new TypeName("", reader.GetString(type.Namespace), reader.GetString(type.Name))
            : NameOf(reader, outer);
    }

    internal static TypeName NameOf(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return type.ResolutionScope.Kind switch
        {
            HandleKind.TypeReference => NameOf(reader, (TypeReferenceHandle)type.ResolutionScope),
            HandleKind.AssemblyReference => new TypeName(
                reader.GetString(reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name),
                reader.GetString(type.Namespace),
                reader.GetString(type.Name)),
            _ => new TypeName("", reader.GetString(type.Namespace), reader.GetString(type.Name)),
        };
    }
}
