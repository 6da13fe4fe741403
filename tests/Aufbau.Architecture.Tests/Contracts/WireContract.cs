using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Aufbau.Architecture.Tests.Contracts;

/// <summary>What a JsonSerializerContext reads and writes, as sorted text: types, property names, what is required, enum strings.</summary>
internal sealed class WireContract
{
    private readonly JsonSerializerContext _context;
    private readonly SortedDictionary<string, IReadOnlyList<string>> _types = new(StringComparer.Ordinal);
    private readonly HashSet<Type> _seen = [];

    private WireContract(JsonSerializerContext context) => _context = context;

    public static IEnumerable<JsonSerializerContext> Contexts(Assembly assembly) =>
        from type in assembly.GetTypes()
        where type.IsSubclassOf(typeof(JsonSerializerContext)) && !type.IsAbstract
        let instance = type.GetProperty("Default", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
        select (JsonSerializerContext)(instance?.GetValue(null) ?? Activator.CreateInstance(type)!);

    public static string Print(IEnumerable<JsonSerializerContext> contexts) =>
        string.Concat(contexts.OrderBy(c => c.GetType().FullName, StringComparer.Ordinal).Select(c => new WireContract(c).Print()));

    private string Print()
    {
        foreach (var root in Roots())
        {
            Add(root);
        }

        var lines = _types.SelectMany(type => type.Value.Select(line => "    " + line).Prepend($"  {type.Key}"));
        return string.Join('\n', lines.Prepend($"{_context.GetType().FullName}{Settings()}")) + "\n";
    }

    private IEnumerable<Type> Roots() =>
        from attribute in _context.GetType().CustomAttributes
        where attribute.AttributeType == typeof(JsonSerializableAttribute)
        select (Type)attribute.ConstructorArguments[0].Value!;

    private string Settings()
    {
        var options = _context.Options;
        string[] settings =
        [
            $"unknown members: {options.UnmappedMemberHandling}",
            $"nulls: {options.DefaultIgnoreCondition}",
            options.AllowOutOfOrderMetadataProperties ? "discriminator anywhere" : "discriminator first",
        ];
        return $" ({string.Join("; ", settings)})";
    }

    private void Add(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (!_seen.Add(plain) || _context.GetTypeInfo(plain) is not { } info)
        {
            return;
        }

        var lines = Describe(info).ToList();
        if (lines.Count > 0)
        {
            _types[plain.FullName is { } name && !plain.IsGenericType ? name : $"{plain.Namespace}.{Display.Name(plain)}"] = lines;
        }

        var next = info.Properties.Select(p => p.PropertyType)
            .Concat(info.PolymorphismOptions?.DerivedTypes.Select(d => d.DerivedType) ?? [])
            .Concat(info.KeyType is { } key ? [key] : [])
            .Concat(info.ElementType is { } element ? [element] : []);
        foreach (var reached in next)
        {
            Add(reached);
        }
    }

    private IEnumerable<string> Describe(JsonTypeInfo info)
    {
        if (info.Type.IsEnum)
        {
            return Enum.GetValues(info.Type).Cast<object>().Select(v => JsonSerializer.Serialize(v, info)).Order(StringComparer.Ordinal);
        }

        if (info.Kind == JsonTypeInfoKind.None)
        {
            return IsOurs(info.Type) ? [$"written by {Display.Name(info.Converter.GetType())}"] : [];
        }

        // A property with neither reader nor writer is one with [JsonIgnore].
        var onTheWire = info.Properties.Where(p => p.Get is not null || p.Set is not null || p.AssociatedParameter is not null);
        return [.. Discriminators(info), .. onTheWire.Select(Describe).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Discriminators(JsonTypeInfo info) =>
        from derived in info.PolymorphismOptions?.DerivedTypes ?? []
        let name = info.PolymorphismOptions!.TypeDiscriminatorPropertyName
        orderby derived.TypeDiscriminator?.ToString()
        select $"{name} = {Display.Value(derived.TypeDiscriminator)}: {Display.Name(derived.DerivedType)}";

    private static string Describe(JsonPropertyInfo property)
    {
        var isOptional = property.AssociatedParameter is { HasDefaultValue: true };
        string[] parts =
        [
            $"{property.Name}: {Display.Name(property.PropertyType)}{(property.IsGetNullable && !property.PropertyType.IsValueType ? "?" : "")}",
            isOptional ? $" = {Display.Value(property.AssociatedParameter!.DefaultValue)}" : "",
            property.IsRequired ? " required" : "",
            property.AssociatedParameter is null && property.Set is null ? " written only" : "",
            property.IsExtensionData ? " extension data" : "",
            property.CustomConverter is { } converter ? $" by {Display.Name(converter.GetType())}" : "",
        ];
        return string.Concat(parts);
    }

    private static bool IsOurs(Type type) => type.Namespace?.StartsWith("Aufbau", StringComparison.Ordinal) == true;
}
