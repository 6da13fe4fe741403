using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Aufbau.Chemistry.Inputs;

/// <summary>An immutable set of named files. Names are relative paths with forward slashes that stay inside their folder.
/// Equality compares names and contents.</summary>
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "A set of files is its name in the field.")]
public sealed class FileSet : IReadOnlyCollection<KeyValuePair<string, FileContent>>, IEquatable<FileSet>
{
    private readonly SortedDictionary<string, FileContent> _files;

    private FileSet(SortedDictionary<string, FileContent> files) => _files = files;

    /// <summary>No files.</summary>
    public static FileSet Empty { get; } = new(new SortedDictionary<string, FileContent>(StringComparer.Ordinal));

    /// <inheritdoc/>
    public int Count => _files.Count;

    /// <summary>The names in ordinal order.</summary>
    public IReadOnlyCollection<string> Names => _files.Keys;

    /// <summary>The content of a file.</summary>
    /// <param name="name">Its name.</param>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public FileContent this[string name] => _files[name];

    /// <summary>Makes a set of files; a name given twice keeps its last content.</summary>
    /// <param name="files">Names and contents.</param>
    /// <exception cref="ChemistryException">A name is empty, absolute or leaves its folder.</exception>
    public static FileSet Create(IEnumerable<KeyValuePair<string, FileContent>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var sorted = new SortedDictionary<string, FileContent>(StringComparer.Ordinal);
        foreach ((string name, FileContent content) in files)
        {
            sorted[CheckedName(name)] = content;
        }

        return sorted.Count == 0 ? Empty : new FileSet(sorted);
    }

    /// <summary>The content of a file, or null when it is absent.</summary>
    /// <param name="name">Its name.</param>
    public FileContent? Find(string name) => _files.GetValueOrDefault(name);

    /// <summary>The text of a file, or null when it is absent or not text.</summary>
    /// <param name="name">Its name.</param>
    public string? Text(string name) => Find(name)?.Text;

    /// <summary>The same files with one more or replaced.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">Its content.</param>
    /// <exception cref="ChemistryException">The name is empty, absolute or leaves its folder.</exception>
    public FileSet With(string name, FileContent content) => Create([.. _files, new KeyValuePair<string, FileContent>(name, content)]);

    /// <summary>The same files with one more text or replaced.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">Its text.</param>
    /// <exception cref="ChemistryException">The name is empty, absolute or leaves its folder.</exception>
    public FileSet With(string name, string text) => With(name, FileContent.FromText(text));

    /// <inheritdoc/>
    public bool Equals(FileSet? other) =>
        other is not null && Count == other.Count && _files.All(pair => pair.Value.Equals(other.Find(pair.Key)));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.Keys.Aggregate(Count, (hash, name) => hash ^ StringComparer.Ordinal.GetHashCode(name));

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, FileContent>> GetEnumerator() => _files.GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string CheckedName(string name)
    {
        string[] parts = (name ?? "").Split('/');
        bool inside = parts.All(part => part.Length > 0 && part is not "." and not "..") && !name!.Contains('\0', StringComparison.Ordinal);
        return inside
            ? name!
            : throw new ChemistryException($"A file cannot be named '{name}': names are relative paths with forward slashes that stay inside their folder.");
    }
}
