using Aufbau.Chemistry.Inputs;

namespace Aufbau.Programs.Running;

/// <summary>The folders of one run: <c>work</c>, in which the program runs, and beside it what it prints.</summary>
internal sealed class RunFolder(string root)
{
    /// <summary>The program's working directory.</summary>
    public string Work { get; } = Path.Combine(root, "work");

    /// <summary>The program's standard output.</summary>
    public string StandardOutput { get; } = Path.Combine(root, "stdout");

    /// <summary>The program's standard error.</summary>
    public string StandardError { get; } = Path.Combine(root, "stderr");

    /// <summary>Makes the working directory with its files. Names stay inside by construction of <see cref="FileSet"/>.</summary>
    public void Write(FileSet files)
    {
        Directory.CreateDirectory(Work);
        foreach ((string name, FileContent content) in files)
        {
            string path = Path.Combine(Work, name);
            if (name.Contains('/', StringComparison.Ordinal))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!); // A name with a slash has a folder.
            }

            File.WriteAllBytes(path, content.Bytes.Span);
        }
    }

    /// <summary>The files of some names, where they are there.</summary>
    public FileSet Read(IEnumerable<string> names) => FileSet.Create(names
        .Select(name => (Name: name, Path: Path.Combine(Work, name)))
        .Where(file => File.Exists(file.Path))
        .Select(file => KeyValuePair.Create(file.Name, FileContent.FromBytes(File.ReadAllBytes(file.Path)))));

    /// <summary>All files but some. Links that lead out of the folder are left out.</summary>
    public FileSet ReadAllBut(IReadOnlyCollection<string> names) => Read(Directory
        .EnumerateFiles(Work, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Select(path => Path.GetRelativePath(Work, path))
        .Where(name => !names.Contains(name)));
}
