using System.Globalization;
using System.Reflection;

namespace Aufbau.Architecture.Tests.Contracts;

/// <summary>Writes types and values the way C# does, so that an approved file reads like code.</summary>
internal static class Display
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(short)] = "short",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    public static string Name(Type type)
    {
        if (Keywords.TryGetValue(type, out var keyword))
        {
            return keyword;
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Name(value) + "?";
        }

        return type switch
        {
            { IsByRef: true } => "ref " + Name(type.GetElementType()!),
            { IsPointer: true } => Name(type.GetElementType()!) + "*",
            { IsArray: true } => Name(type.GetElementType()!) + "[" + new string(',', type.GetArrayRank() - 1) + "]",
            { IsGenericParameter: true } => type.Name,
            { IsGenericType: true } => Generic(type, [.. type.GetGenericArguments().Select(Name)]),
            _ => Plain(type),
        };
    }

    /// <summary>The type with the question marks that the source has.</summary>
    public static string Name(NullabilityInfo nullability)
    {
        var type = nullability.Type;
        var mark = nullability.ReadState == NullabilityState.Nullable && !type.IsValueType ? "?" : "";
        if (type.IsByRef)
        {
            return "ref " + Name(type.GetElementType()!) + mark;
        }

        if (nullability.ElementType is { } element)
        {
            return Name(element) + "[]" + mark;
        }

        return nullability.GenericTypeArguments.Length > 0 && Nullable.GetUnderlyingType(type) is null
            ? Generic(type, [.. nullability.GenericTypeArguments.Select(Name)]) + mark
            : Name(type) + mark;
    }

    public static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Enum => $"{Name(value.GetType())}.{value}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Generic(Type type, string[] arguments)
    {
        // A type nested in a generic one takes the first arguments for its parents.
        var own = type.DeclaringType is { } parent ? arguments[parent.GetGenericArguments().Length..] : arguments;
        return Plain(type) + (own.Length == 0 ? "" : $"<{string.Join(", ", own)}>");
    }

    private static string Plain(Type type)
    {
        var name = type.Name.Split('`')[0];
        return type.DeclaringType is { } parent && !type.IsGenericParameter ? $"{Plain(parent)}.{name}" : name;
    }
}
