using System.CommandLine;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Cli.Invocation;
using Aufbau.Cli.Values;

namespace Aufbau.Cli.Conversion;

/// <summary><c>aufbau convert IN... OUT</c>: between JSON, YAML, TOML and xyz; structures also from the formats that are only read.</summary>
internal static class ConvertCommand
{
    private static readonly string[] Suffixes = [".json", ".yaml", ".yml", ".toml", ".xyz", ".extxyz"];

    /// <summary>Makes the command.</summary>
    /// <param name="run">Runs an action of this command and shows its report.</param>
    public static Command Create(Func<ParseResult, Func<CancellationToken, Task<CommandReport>>, Task<int>> run)
    {
        var files = new Argument<string[]>("FILES") { HelpName = "IN... OUT", Description = "Files to read, then the file to write: .json, .yaml, .toml, .xyz or .extxyz.", Arity = ArgumentArity.ZeroOrMore };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace the file when it is there." };
        var command = new Command("convert", "Convert structures, inputs and results between json, yaml, toml and xyz: aufbau convert a.xyz b.xyz both.json") { files, overwrite };
        command.SetAction((parse, _) => run(parse, _ => Task.FromResult<CommandReport>(Convert(parse.GetValue(files) ?? [], parse.GetValue(overwrite)))));
        return command;
    }

    private static ConversionReport Convert(string[] files, bool overwrite)
    {
        if (files.Length < 2)
        {
            throw new UsageException("Give the files to read and the file to write: aufbau convert molecule.xyz molecule.json");
        }

        string[] sources = files[..^1];
        string target = files[^1];
        CheckTarget(target, overwrite);
        if (sources.FirstOrDefault(source => !File.Exists(source)) is { } missing)
        {
            throw new UsageException($"There is no file '{missing}'.{Shell.NearestFile(missing)}");
        }

        return sources.Length == 1 && !IsXyz(target) && !IsXyz(sources[0]) && Document(sources[0], target) is { } whole
            ? whole
            : Structures(sources, target);
    }

    private static void CheckTarget(string target, bool overwrite)
    {
        if (!Suffixes.Contains(Path.GetExtension(target), StringComparer.OrdinalIgnoreCase))
        {
            throw new UsageException($"The last file is the one to write, and its suffix says the format; '{target}' ends in none of .json, .yaml, .toml, .xyz and .extxyz.");
        }

        if (File.Exists(target) && !overwrite)
        {
            throw new UsageException($"{target} is there already: give --overwrite to replace it.");
        }
    }

    private static ConversionReport Structures(string[] sources, string target)
    {
        Structure[] structures = [.. sources.SelectMany(source => ChemistryFile.OpenStructures(source))];
        if (structures.Length == 1)
        {
            ChemistryFile.Save(structures[0], target);
        }
        else
        {
            ChemistryFile.SaveMulti(structures, target);
        }

        return new ConversionReport(target, "structures", structures.Length);
    }

    /// <summary>A whole input or result, where the file holds one.</summary>
    private static ConversionReport? Document(string source, string target)
    {
        if (TryOpen<ProgramOutput>(source) is { } output)
        {
            ChemistryFile.Save(output, target);
            return new ConversionReport(target, "output", 1);
        }

        if (TryOpen<CalculationInput>(source) is { } input)
        {
            ChemistryFile.Save(input, target);
            return new ConversionReport(target, "input", 1);
        }

        return null;
    }

    private static T? TryOpen<T>(string path)
        where T : class
    {
        try
        {
            return ChemistryFile.Open<T>(path);
        }
        catch (ChemistryException)
        {
            // Not one of these: opening its structures says what it is or what is wrong with it.
            return null;
        }
    }

    private static bool IsXyz(string path) => Path.GetExtension(path).EndsWith("xyz", StringComparison.OrdinalIgnoreCase);
}
