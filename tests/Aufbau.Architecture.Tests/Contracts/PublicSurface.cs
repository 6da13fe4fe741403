using System.Reflection;
using System.Runtime.CompilerServices;

namespace Aufbau.Architecture.Tests.Contracts;

/// <summary>What others compile against, as sorted text: one line per public type and member, with nullability, defaults, required and init.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    // Every record has them; they would only repeat that it is one.
    private static readonly string[] OfRecords =
        ["<Clone>$", "PrintMembers", "EqualityContract", "ToString", "GetHashCode", "Equals", "op_Equality", "op_Inequality", "Deconstruct"];

    public static string Print(IEnumerable<Type> types) =>
        string.Concat(
            from type in types
            where type.IsVisible
            orderby type.FullName
            select string.Join('\n', Members(type).Select(m => "    " + m).Distinct().Order(StringComparer.Ordinal).Prepend(Header(type))) + "\n");

    private static string Header(Type type)
    {
        var bases = type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType) && parent != typeof(Enum)
            ? type.GetInterfaces().Except(parent.GetInterfaces()).Prepend(parent)
            : type.GetInterfaces();
        var list = string.Join(", ", bases.Where(b => b.IsVisible).Select(Display.Name).Order(StringComparer.Ordinal));
        return $"{Kind(type)} {type.Namespace}.{Display.Name(type)}{(list.Length == 0 || type.IsEnum ? "" : $" : {list}")}";
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => IsReadOnly(type) ? "readonly struct" : "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => IsRecord(type) ? "abstract record" : "abstract class",
        { IsSealed: true } => IsRecord(type) ? "sealed record" : "sealed class",
        _ => IsRecord(type) ? "record" : "class",
    };

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(n => $"{n} = {Convert.ToInt64(Enum.Parse(type, n), null)}");
        }

        var isRecord = IsRecord(type);
        return
        [
            .. type.GetFields(Declared).Where(f => f.IsPublic || f.IsFamily).Select(Field),
            .. type.GetConstructors(Declared).Where(c => IsShown(c) && !IsCopy(c, isRecord)).Select(c => $"new({Parameters(c)})"),
            .. type.GetProperties(Declared).Where(p => p.GetAccessors(true).Any(IsShown) && !(isRecord && OfRecords.Contains(p.Name))).Select(Property),
            .. type.GetEvents(Declared).Where(e => e.AddMethod is { } add && IsShown(add)).Select(e => $"event {Display.Name(e.EventHandlerType!)} {e.Name}"),
            .. type.GetMethods(Declared).Where(m => IsShown(m) && !IsAccessor(m) && !(isRecord && OfRecords.Contains(m.Name))).Select(Method),
        ];
    }

    private static string Field(FieldInfo field)
    {
        var value = field.IsLiteral ? $" = {Display.Value(field.GetRawConstantValue())}" : "";
        var how = field.IsLiteral ? "const " : field.IsStatic ? "static " : "";
        return $"{how}{Display.Name(new NullabilityInfoContext().Create(field))} {field.Name}{value}";
    }

    private static string Property(PropertyInfo property)
    {
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";
        var get = property.GetMethod is { } getter && IsShown(getter) ? "get; " : "";
        var set = property.SetMethod is { } setter && IsShown(setter) ? IsInit(setter) ? "init; " : "set; " : "";
        var type = Display.Name(new NullabilityInfoContext().Create(property));
        return $"{Static(property.GetAccessors(true)[0])}{required}{type} {property.Name}{index} {{ {get}{set}}}";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(Display.Name))}>" : "";
        return $"{Static(method)}{Display.Name(new NullabilityInfoContext().Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var how = parameter switch
        {
            { IsOut: true } => "out ",
            { IsIn: true } => "in ",
            _ when parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        var type = Display.Name(new NullabilityInfoContext().Create(parameter));
        return $"{how}{(how is "out " or "in " ? type.Replace("ref ", "", StringComparison.Ordinal) : type)} {parameter.Name}{Default(parameter)}";
    }

    private static string Default(ParameterInfo parameter) =>
        !parameter.HasDefaultValue ? ""
        : parameter.DefaultValue is null && parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? " = default"
        : $" = {Display.Value(parameter.DefaultValue)}";

    private static string Static(MethodBase method) => method.IsStatic ? "static " : "";

    private static bool IsShown(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", Declared) is not null);

    private static bool IsCopy(ConstructorInfo constructor, bool isRecord) =>
        isRecord && constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute));
}
