using System.Text.Json;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Files;

/// <summary>Opens and saves structures, inputs and outputs; the suffix of the path decides the format: <c>.json</c> (also any unknown
/// suffix), <c>.yaml</c> or <c>.yml</c>, <c>.toml</c>, <c>.xyz</c> (structures, and the steps of optimisations and scans), <c>.extxyz</c>;
/// <c>.mol</c>, <c>.sdf</c>, <c>.pdb</c> and <c>.ent</c> are only read. QCSchema documents are
/// recognised by their fields, and written to names that end with <c>.qcschema.json</c>.</summary>
public static class ChemistryFile
{
    /// <summary>Opens one object of a known type.</summary>
    /// <typeparam name="T">Structure, ProgramInput, DualProgramInput, FileInput, CalculationInput, ProgramArguments or ProgramOutput.</typeparam>
    /// <param name="path">The file.</param>
    /// <exception cref="ChemistryException">The file is missing, unreadable, empty, or holds something else; the message names file, line and
    /// what was expected.</exception>
    public static T Open<T>(string path)
        where T : class => Read<T>(DocumentFile.Read(path), path);

    /// <summary>Reads one object of a known type from a text.</summary>
    /// <typeparam name="T">As in <see cref="Open{T}"/>.</typeparam>
    /// <param name="text">The text of the file.</param>
    /// <param name="path">The name of the file: its suffix decides the format, and messages name it.</param>
    /// <exception cref="ChemistryException">As in <see cref="Open{T}"/>.</exception>
    public static T Read<T>(string text, string path)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(text);
        if (FileFormats.Structures(text, path) is not { } frames)
        {
            (string json, bool hasLines) = FileFormats.Json(text, path);
            return JsonFormat.Read<T>(json, path, hasLines);
        }

        return typeof(T) != typeof(Structure) ? throw new ChemistryException($"{path} holds structures, not a {typeof(T).Name}.")
            : frames.Count > 1 ? throw new ChemistryException($"{path} holds {frames.Count} frames where one structure was expected; open it as many.")
            : (T)(object)frames[0];
    }

    /// <summary>Opens a list of objects of a known type: a JSON, YAML or TOML list, or the frames of an xyz file.</summary>
    /// <typeparam name="T">As in <see cref="Open{T}"/>.</typeparam>
    /// <param name="path">The file.</param>
    /// <exception cref="ChemistryException">As in <see cref="Open{T}"/>.</exception>
    public static IReadOnlyList<T> OpenMulti<T>(string path)
        where T : class
    {
        string text = DocumentFile.Read(path);
        if (FileFormats.Structures(text, path) is not { } frames)
        {
            (string json, bool hasLines) = FileFormats.Json(text, path);
            return JsonFormat.ReadMany<T>(json, path, hasLines);
        }

        return typeof(T) == typeof(Structure)
            ? [.. frames.Cast<T>()]
            : throw new ChemistryException($"{path} holds structures, not a list of {typeof(T).Name}.");
    }

    /// <summary>Opens all structures in a file of any kind: the frames of an xyz file, a structure or a list of them, the structure of an
    /// input, the final structure of an output, the conformers of a search.</summary>
    /// <param name="path">The file.</param>
    /// <param name="charge">The charge where the file gives none; null for the file's or 0.</param>
    /// <param name="multiplicity">The multiplicity where the file gives none; null for the file's or 1.</param>
    /// <exception cref="ChemistryException">As in <see cref="Open{T}"/>, and a charge or multiplicity that is given both here and in the file
    /// and differs.</exception>
    public static IReadOnlyList<Structure> OpenStructures(string path, int? charge = null, int? multiplicity = null) =>
        ReadStructures(DocumentFile.Read(path), path, charge, multiplicity);

    /// <summary>Reads all structures from a text, as <see cref="OpenStructures"/>.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="path">The name of the file: its suffix decides the format, and messages name it.</param>
    /// <param name="charge">The charge where the file gives none; null for the file's or 0.</param>
    /// <param name="multiplicity">The multiplicity where the file gives none; null for the file's or 1.</param>
    /// <exception cref="ChemistryException">As in <see cref="OpenStructures"/>.</exception>
    public static IReadOnlyList<Structure> ReadStructures(string text, string path, int? charge = null, int? multiplicity = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (FileFormats.Structures(text, path, charge, multiplicity) is { } frames)
        {
            return frames;
        }

        (string json, bool hasLines) = FileFormats.Json(text, path);
        return JsonFormat.Read(json, path, new StructuresIn(charge, multiplicity).Document, hasLines) is { Count: > 0 } structures
            ? structures
            : throw new ChemistryException($"{path} holds no structure.");
    }

    /// <summary>Saves an object; missing folders are made. The file appears whole or not at all.</summary>
    /// <typeparam name="T">As in <see cref="Open{T}"/>.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="path">The file; it is replaced.</param>
    /// <exception cref="ChemistryException">The file cannot be written, or the format cannot hold the object.</exception>
    public static void Save<T>(T value, string path)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        DocumentFile.Write(path, FileFormats.Text(value, path));
    }

    /// <summary>Saves a list of objects as a JSON, YAML or TOML list, or as the frames of an xyz file.</summary>
    /// <typeparam name="T">As in <see cref="Open{T}"/>.</typeparam>
    /// <param name="values">The objects.</param>
    /// <param name="path">The file; it is replaced.</param>
    /// <exception cref="ChemistryException">As in <see cref="Save{T}"/>.</exception>
    public static void SaveMulti<T>(IReadOnlyList<T> values, string path)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(values);
        DocumentFile.Write(path, FileFormats.Text(values, path));
    }

    /// <summary>The text of an object as JSON.</summary>
    /// <typeparam name="T">As in <see cref="Open{T}"/>.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="indented">Whether for people to read. Default: true.</param>
    public static string ToJson<T>(T value, bool indented = true)
        where T : class => indented ? JsonFormat.Write(value) : JsonSerializer.Serialize(value, ChemistryJson.Info<T>());
}
