using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Files;

/// <summary>Opens and saves structures, inputs and outputs; the suffix of the path decides the format: <c>.json</c> (also any unknown
/// suffix), <c>.yaml</c> or <c>.yml</c>, <c>.xyz</c> (structures, and the steps of optimisations and scans).</summary>
public static class ChemistryFile
{
    /// <summary>Opens one object of a known type.</summary>
    /// <typeparam name="T">Structure, ProgramInput, DualProgramInput, FileInput, CalculationInput, ProgramArguments or ProgramOutput.</typeparam>
    /// <param name="path">The file.</param>
    /// <exception cref="ChemistryException">The file is missing, unreadable, empty, or holds something else; the message names file, line and what was expected.</exception>
    public static T Open<T>(string path)
        where T : class => throw new NotSupportedException();

    /// <summary>Opens a list of objects of a known type: a JSON or YAML list, or the frames of an xyz file.</summary>
    /// <typeparam name="T">As in <see cref="Open{T}"/>.</typeparam>
    /// <param name="path">The file.</param>
    /// <exception cref="ChemistryException">As in <see cref="Open{T}"/>.</exception>
    public static IReadOnlyList<T> OpenMulti<T>(string path)
        where T : class => throw new NotSupportedException();

    /// <summary>Opens all structures in a file of any kind: the frames of an xyz file, a structure or a list of them, the structure of an
    /// input, the final structure of an output.</summary>
    /// <param name="path">The file, or <c>-</c> for a stream given by the caller.</param>
    /// <param name="charge">The charge where the file gives none; null for the file's or 0.</param>
    /// <param name="multiplicity">The multiplicity where the file gives none; null for the file's or 1.</param>
    /// <exception cref="ChemistryException">As in <see cref="Open{T}"/>, and a charge or multiplicity that is given both here and in the file and differs.</exception>
    public static IReadOnlyList<Structure> OpenStructures(string path, int? charge = null, int? multiplicity = null) => throw new NotSupportedException();

    /// <summary>Saves an object; missing folders are made. The file appears whole or not at all.</summary>
    /// <typeparam name="T">As in <see cref="Open{T}"/>.</typeparam>
    /// <param name="value">The object.</param>
    /// <param name="path">The file; it is replaced.</param>
    /// <exception cref="ChemistryException">The file cannot be written, or the format cannot hold the object.</exception>
    public static void Save<T>(T value, string path)
        where T : class => throw new NotSupportedException();
}
