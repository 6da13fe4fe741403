using Aufbau.Architecture.Tests.Metadata;

namespace Aufbau.Architecture.Tests.Namespaces;

/// <summary>
/// Which folder of an assembly uses which. The root namespace is left out, because catalogs and registration live there and name
/// everything; so is whatever lies outside it, because only generators write there.
/// </summary>
internal sealed class NamespaceGraph
{
    private readonly Dictionary<string, SortedSet<string>> _edges = new(StringComparer.Ordinal);
    private readonly Dictionary<(string From, string To), TypeUse> _examples = [];

    public NamespaceGraph(IEnumerable<TypeUse> uses, string rootNamespace)
    {
        bool Counts(TypeName type) => type.IsOwn && type.Namespace.StartsWith(rootNamespace + ".", StringComparison.Ordinal);

        foreach (var use in uses.Where(use => Counts(use.From)).OrderBy(use => use.ToString(), StringComparer.Ordinal))
        {
            _edges.TryAdd(use.From.Namespace, new(StringComparer.Ordinal));
            if (Counts(use.To) && use.To.Namespace != use.From.Namespace)
            {
                _edges[use.From.Namespace].Add(use.To.Namespace);
                _examples.TryAdd((use.From.Namespace, use.To.Namespace), use);
            }
        }
    }

    public int Count => _edges.Count;

    /// <summary>One text for each knot of namespaces: its members, and for each pair that uses each other one use in both directions.</summary>
    public IEnumerable<string> Cycles() =>
        from knot in StrongComponents.Of(_edges)
        where knot.Count > 1
        select string.Join("\n    ", [$"cycle of {string.Join(", ", knot.Order(StringComparer.Ordinal))}", .. Uses([.. knot])]);

    private IEnumerable<string> Uses(HashSet<string> knot)
    {
        var inside = _examples.Where(e => knot.Contains(e.Key.From) && knot.Contains(e.Key.To)).ToList();
        var mutual = inside.Where(e => _examples.ContainsKey((e.Key.To, e.Key.From))).ToList();
        return (mutual.Count > 0 ? mutual : inside).Select(e => $"{e.Value.From} uses {e.Value.To}{In(e.Value.Member)}").Order(StringComparer.Ordinal);
    }

    private static string In(string member) => member.Length == 0 ? "" : $" in {member}";
}
