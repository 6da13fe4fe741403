using Aufbau.Chemistry;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Compute;

/// <summary>The folder of results: their names, what is there already, and whether it can be written.</summary>
/// <param name="directory">The folder.</param>
internal sealed class ResultFolder(string directory)
{
    private const int MostNames = 3;

    /// <summary>Gives a calculation the names of its files.</summary>
    /// <param name="loaded">Its structure.</param>
    /// <param name="input">What is computed.</param>
    /// <param name="program">The program.</param>
    /// <param name="calculation">What is computed.</param>
    /// <param name="optimizesFirst">Whether frequencies optimise first.</param>
    public PlannedCalculation Place(LoadedStructure loaded, ProgramInput input, string program, CalculationWord calculation, bool optimizesFirst)
    {
        string? geometry = ResultNames.Geometry(loaded.Name, program, calculation, optimizesFirst);
        return new PlannedCalculation(
            loaded.Name,
            loaded.Source,
            input,
            InFolder(ResultNames.Result(loaded.Name, program, calculation)),
            geometry is null ? null : InFolder(geometry));
    }

    /// <summary>Refuses two results of one name.</summary>
    /// <param name="planned">All calculations.</param>
    /// <exception cref="UsageException">Two have one name.</exception>
    public static void CheckNames(IReadOnlyList<PlannedCalculation> planned)
    {
        if (planned.GroupBy(one => one.ResultPath, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } same)
        {
            string sources = string.Join(" and ", same.Take(2).Select(one => one.Source));
            throw new UsageException($"{sources} would both be saved as {Path.GetFileName(same.Key)}: rename one, or give --name-by path to put the folders into the names.");
        }
    }

    /// <summary>Marks what is there already, or refuses to replace it.</summary>
    /// <param name="planned">All calculations.</param>
    /// <param name="save">Whether to replace or to resume.</param>
    /// <exception cref="UsageException">A result is there and may not be replaced.</exception>
    public static IReadOnlyList<PlannedCalculation> CheckExisting(IReadOnlyList<PlannedCalculation> planned, SaveRequest save)
    {
        if (save.Overwrite)
        {
            return planned;
        }

        string[] present = [.. planned.SelectMany(one => new[] { one.ResultPath, one.GeometryPath }).OfType<string>().Where(File.Exists)];
        if (present.Length == 0 || save.Resume)
        {
            return save.Resume ? [.. planned.Select(one => one with { IsDone = IsDone(one) })] : planned;
        }

        string more = present.Length > MostNames ? $" and {present.Length - MostNames} more" : "";
        string them = present.Length == 1 ? "is there already" : "are there already";
        throw new UsageException($"{string.Join(", ", present.Take(MostNames))}{more} {them}: give --overwrite to replace, --resume to skip what is finished, or --save FOLDER.");
    }

    /// <summary>Makes the folder and finds out whether files can be written into it.</summary>
    /// <exception cref="UsageException">They cannot.</exception>
    public void CheckWritable()
    {
        string probe = InFolder($".aufbau-{Environment.ProcessId}.part");
        try
        {
            _ = Directory.CreateDirectory(directory);
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            string reason = exception is UnauthorizedAccessException ? "it is read-only for you" : File.Exists(directory) ? "it is a file" : "the folder cannot be made";
            throw new UsageException($"Results cannot be saved in '{directory}': {reason}. Name another folder with --save.", exception);
        }
    }

    private static bool IsDone(PlannedCalculation planned)
    {
        if (!File.Exists(planned.ResultPath))
        {
            return false;
        }

        ProgramOutput output;
        try
        {
            output = ChemistryFile.Open<ProgramOutput>(planned.ResultPath);
        }
        catch (ChemistryException)
        {
            // Not a result of this version: it is computed again and replaced.
            return false;
        }

        return !output.Success ? false
            : SameQuestion(output, planned.Input) ? true
            : throw new UsageException($"{planned.ResultPath} answers another question than this one (method, keywords, charge, multiplicity or atoms differ): give --overwrite to replace it, or --save FOLDER.");
    }

    private static bool SameQuestion(ProgramOutput output, ProgramInput asked) =>
        output.InputData is ProgramInput input
        && input.Structure.Symbols.SequenceEqual(asked.Structure.Symbols)
        && input.Structure.Charge == asked.Structure.Charge
        && input.Structure.Multiplicity == asked.Structure.Multiplicity
        && string.Equals(input.Model.Method, asked.Model.Method, StringComparison.OrdinalIgnoreCase)
        && string.Equals(input.Model.Basis, asked.Model.Basis, StringComparison.OrdinalIgnoreCase)
        && input.Keywords.Equals(asked.Keywords);

    private string InFolder(string name) => directory is "." or "" ? name : Path.Combine(directory, name);
}
