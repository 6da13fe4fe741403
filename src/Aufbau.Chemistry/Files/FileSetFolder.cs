using Aufbau.Chemistry.Inputs;

namespace Aufbau.Chemistry.Files;

/// <summary>Reads files of a folder into a set, and saves a set into a folder.</summary>
public static class FileSetFolder
{
    /// <summary>Reads the files of a folder; names are paths relative to it. Links to folders are not followed.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="recursive">Whether files of folders inside count too. Default: false.</param>
    /// <param name="exclude">Bare file names to leave out, wherever they are. Default: none.</param>
    /// <exception cref="ChemistryException">The folder is missing or cannot be read.</exception>
    public static FileSet Read(string directory, bool recursive = false, IReadOnlyCollection<string>? exclude = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = recursive,
            AttributesToSkip = FileAttributes.None,
            IgnoreInaccessible = false,
        };
        return Try($"The folder '{directory}' cannot be read", () => FileSet.Create(
            Directory.EnumerateFiles(directory, "*", options)
                .Where(file => exclude?.Contains(Path.GetFileName(file), StringComparer.Ordinal) != true)
                .Select(file => Named(file, directory))));
    }

    /// <summary>Reads one file.</summary>
    /// <param name="files">The set to add it to.</param>
    /// <param name="path">The file. UTF-8 without zero bytes becomes text, anything else bytes.</param>
    /// <param name="relativeTo">The folder from which the file's name is counted. Default: the file's own, so that its name is the bare
    /// name.</param>
    /// <returns>The set with one more file or replaced.</returns>
    /// <exception cref="ChemistryException">The file is missing, cannot be read, or lies outside of that folder.</exception>
    public static FileSet Add(FileSet files, string path, string? relativeTo = null)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrEmpty(path);
        (string name, FileContent content) = Try($"The file '{path}' cannot be read", () => Named(path, relativeTo ?? Path.GetDirectoryName(Path.GetFullPath(path))!));
        return files.With(name, content);
    }

    /// <summary>Makes an input from the files of a folder, without those of folders inside.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="commandLineArguments">Arguments of the program. Default: none.</param>
    /// <exception cref="ChemistryException">The folder is missing or cannot be read.</exception>
    public static FileInput ReadInput(string directory, IReadOnlyList<string>? commandLineArguments = null) =>
        new(Read(directory), commandLineArguments);

    /// <summary>Saves all files; folders are made. Files of the same names are replaced.</summary>
    /// <param name="files">The files.</param>
    /// <param name="directory">The folder. Default: the current one.</param>
    /// <exception cref="ChemistryException">A file cannot be written, or would leave the folder through a link.</exception>
    public static void Save(FileSet files, string directory = ".")
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrEmpty(directory);
        foreach ((string name, FileContent content) in files)
        {
            Try($"The file '{name}' cannot be saved in '{directory}'", () =>
            {
                string path = PathInside(directory, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!); // The file lies inside of the folder.
                using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
                stream.Write(content.Bytes.Span);
                return true;
            });
        }
    }

    /// <summary>The path of a file, of which no part below the folder is a link.</summary>
    private static string PathInside(string directory, string name)
    {
        string path = Path.GetFullPath(directory);
        foreach (string part in name.Split('/'))
        {
            path = Path.Join(path, part);
            if (new FileInfo(path).LinkTarget is { } target)
            {
                throw new ChemistryException($"The file '{name}' cannot be saved in '{directory}': '{path}' is a link to '{target}'. Remove the link first.");
            }
        }

        return path;
    }

    private static KeyValuePair<string, FileContent> Named(string path, string directory) => KeyValuePair.Create(
        Path.GetRelativePath(directory, path).Replace(Path.DirectorySeparatorChar, '/'),
        FileContent.FromBytes(File.ReadAllBytes(path)));

    private static T Try<T>(string failed, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ChemistryException($"{failed}: {exception.Message}", exception);
        }
    }
}
