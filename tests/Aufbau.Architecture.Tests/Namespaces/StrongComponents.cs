namespace Aufbau.Architecture.Tests.Namespaces;

/// <summary>Tarjan's strongly connected components (SIAM J. Comput. 1, 146, 1972, doi:10.1137/0201010).</summary>
internal sealed class StrongComponents
{
    private readonly IReadOnlyDictionary<string, SortedSet<string>> _edges;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _low = new(StringComparer.Ordinal);
    private readonly Stack<string> _open = new();
    private readonly HashSet<string> _isOpen = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyList<string>> _components = [];

    private StrongComponents(IReadOnlyDictionary<string, SortedSet<string>> edges) => _edges = edges;

    public static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyDictionary<string, SortedSet<string>> edges)
    {
        var search = new StrongComponents(edges);
        foreach (var node in edges.Keys.Order(StringComparer.Ordinal).Where(node => !search._index.ContainsKey(node)))
        {
            search.Visit(node);
        }

        return search._components;
    }

    private void Visit(string node)
    {
        _index[node] = _low[node] = _index.Count;
        _open.Push(node);
        _isOpen.Add(node);
        foreach (var next in _edges.TryGetValue(node, out var targets) ? targets : [])
        {
            if (!_index.TryGetValue(next, out var seen))
            {
                Visit(next);
                _low[node] = Math.Min(_low[node], _low[next]);
            }
            else if (_isOpen.Contains(next))
            {
                _low[node] = Math.Min(_low[node], seen);
            }
        }

        if (_low[node] == _index[node])
        {
            Close(node);
        }
    }

    private void Close(string root)
    {
        var component = new List<string>();
        string node;
        do
        {
            node = _open.Pop();
            _isOpen.Remove(node);
            component.Add(node);
        }
        while (node != root);

        _components.Add(component);
    }
}
