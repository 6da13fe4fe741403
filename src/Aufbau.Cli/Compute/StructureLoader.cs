using System.Text;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Structures;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Compute;

/// <summary>Reads the structures of a request: files with all their frames, standard input, inputs of programs.</summary>
/// <param name="openInput">Opens standard input.</param>
internal sealed class StructureLoader(Func<Stream> openInput)
{
    private const string StandardInput = "-";
    private const string StandardInputName = "stdin";

    /// <summary>Reads all structures, in the order of the words. What is wrong inside a file is a problem of that structure alone.</summary>
    /// <param name="words">Paths, <c>-</c> or <c>smiles:...</c>.</param>
    /// <param name="charge">The charge that was given, or null.</param>
    /// <param name="multiplicity">The multiplicity that was given, or null.</param>
    /// <param name="nameByPath">Whether folders are part of the names.</param>
    /// <exception cref="UsageException">A file is not there, is a folder, or is given twice.</exception>
    public IReadOnlyList<LoadedStructure> Load(IReadOnlyList<string> words, int? charge, int? multiplicity, bool nameByPath)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string word in words)
        {
            CheckWord(word);
            if (!seen.Add(word == StandardInput ? word : Path.GetFullPath(word)))
            {
                throw new UsageException($"'{word}' is given twice: give it once.");
            }
        }

        return [.. words.SelectMany(word => Read(word, charge, multiplicity, nameByPath))];
    }

    private static void CheckWord(string word)
    {
        if (word.StartsWith("smiles:", StringComparison.OrdinalIgnoreCase))
        {
            string smiles = word["smiles:".Length..];
            throw new UsageException($"SMILES need a program that makes a geometry, which this version of Aufbau cannot call yet. Make a file first: obabel -:{Shell.Quote(smiles)} --gen3d -O molecule.xyz");
        }

        if (word != StandardInput && Directory.Exists(word))
        {
            throw new UsageException($"'{word}' is a folder: give the files in it, such as {Path.TrimEndingDirectorySeparator(word)}/*.xyz.");
        }

        if (word != StandardInput && !File.Exists(word))
        {
            if (word.AsSpan().ContainsAny('*', '?'))
            {
                throw new UsageException($"No file matches '{word}'; patterns are for the shell, so leave quotes out.");
            }

            throw new UsageException($"There is no file '{word}'.{Shell.NearestFile(word)}");
        }
    }

    private IEnumerable<LoadedStructure> Read(string word, int? charge, int? multiplicity, bool nameByPath)
    {
        string name = ResultNames.OfSource(word == StandardInput ? StandardInputName : word, nameByPath);
        try
        {
            return word == StandardInput ? FromInput(name, charge, multiplicity) : FromText(ReadFile(word), word, word, name, charge, multiplicity);
        }
        catch (ChemistryException exception)
        {
            return [new LoadedStructure(name, word, null, null, exception.Message)];
        }
    }

    private static IReadOnlyList<LoadedStructure> FromText(string text, string path, string source, string name, int? charge, int? multiplicity)
    {
        if (InputFiles.TryRead(text, path) is { } input)
        {
            Structure structure = Charged(input.Structure, source, charge, multiplicity);
            return [new LoadedStructure(name, source, structure, input with { Structure = structure })];
        }

        IReadOnlyList<Structure> structures = ChemistryFile.ReadStructures(text, path, charge, multiplicity);
        return structures.Count == 1
            ? [new LoadedStructure(name, source, structures[0])]
            : [.. structures.Select((structure, i) => new LoadedStructure($"{name}-{i + 1}", $"{source}, frame {i + 1}", structure))];
    }

    private static string ReadFile(string path)
    {
        try
        {
            string text = File.ReadAllText(path);
            return string.IsNullOrWhiteSpace(text) ? throw new ChemistryException($"The file '{path}' is empty.") : text;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ChemistryException($"The file '{path}' cannot be read: {exception.Message}", exception);
        }
    }

    private static Structure Charged(Structure structure, string source, int? charge, int? multiplicity) =>
        (charge ?? structure.Charge) == structure.Charge && (multiplicity ?? structure.Multiplicity) == structure.Multiplicity
            ? structure
            : throw new ChemistryException(
                $"{source} gives charge {structure.Charge} and multiplicity {structure.Multiplicity}, the command line something else: leave one of them out.");

    /// <summary>Standard input has no suffix: the text itself tells JSON, xyz and YAML apart.</summary>
    private IReadOnlyList<LoadedStructure> FromInput(string name, int? charge, int? multiplicity)
    {
        using Stream stream = openInput();
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string text = reader.ReadToEnd();
        return string.IsNullOrWhiteSpace(text)
            ? throw new ChemistryException("Standard input is empty: pipe a structure into it, such as cat water.xyz | aufbau energy xtb -")
            : FromText(text, $"standard input{Suffix(text)}", "standard input", name, charge, multiplicity);
    }

    private static string Suffix(string text) => text.TrimStart()[0] switch { '{' or '[' => ".json", >= '0' and <= '9' => ".xyz", _ => ".yaml" };
}
