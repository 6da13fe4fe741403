using System.CommandLine;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Files;
using Aufbau.Chemistry.Geometry;
using Aufbau.Chemistry.Structures;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Structures;

/// <summary><c>aufbau structure info|align|rmsd</c>.</summary>
internal static class StructureCommand
{
    private static readonly string[] UnitNames = ["angstrom", "bohr"];

    /// <summary>Makes the command.</summary>
    /// <param name="run">Runs an action of this command and shows its report.</param>
    public static Command Create(Func<ParseResult, Func<CancellationToken, Task<CommandReport>>, Task<int>> run) =>
        new("structure", "Look at structures, superpose them, and measure how far apart they are.") { Info(run), Align(run), Rmsd(run) };

    private static Command Info(Func<ParseResult, Func<CancellationToken, Task<CommandReport>>, Task<int>> run)
    {
        var file = new Argument<string>("FILE") { Description = "A file with one or more structures." };
        var command = new Command("info", "Formula, electrons, bonds, symmetry, moments and what is odd: aufbau structure info ethanol.xyz") { file };
        command.SetAction((parse, _) => run(parse, _ => Task.FromResult<CommandReport>(Info(parse.GetRequiredValue(file)))));
        return command;
    }

    private static Command Align(Func<ParseResult, Func<CancellationToken, Task<CommandReport>>, Task<int>> run)
    {
        (Argument<string> file, Argument<string> reference, Option<bool> symmetry, Option<string?> units) = Pair();
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Where the superposed structure is saved." };
        var overwrite = new Option<bool>("--overwrite") { Description = "Replace the file when it is there." };
        var command = new Command("align", "Superpose a structure on a reference: aufbau structure align a.xyz b.xyz -o moved.xyz") { file, reference, symmetry, units, output, overwrite };
        command.SetAction((parse, _) => run(parse, _ =>
        {
            string? target = parse.GetValue(output);
            if (target is not null && File.Exists(target) && !parse.GetValue(overwrite))
            {
                throw new UsageException($"{target} is there already: give --overwrite to replace it.");
            }

            string unit = Unit(parse.GetValue(units));
            Alignment alignment = Superposition.Align(
                One(parse.GetRequiredValue(file)), One(parse.GetRequiredValue(reference)), new SuperpositionOptions { UseSymmetry = parse.GetValue(symmetry) });
            if (target is not null)
            {
                ChemistryFile.Save(alignment.Structure, target);
            }

            return Task.FromResult<CommandReport>(new RmsdReport(In(unit, alignment.Rmsd), unit, parse.GetValue(symmetry), alignment.IsExact, target));
        }));
        return command;
    }

    private static Command Rmsd(Func<ParseResult, Func<CancellationToken, Task<CommandReport>>, Task<int>> run)
    {
        (Argument<string> file, Argument<string> reference, Option<bool> symmetry, Option<string?> units) = Pair();
        var command = new Command("rmsd", "The root-mean-square distance to a reference after superposition: aufbau structure rmsd a.xyz b.xyz --symmetry") { file, reference, symmetry, units };
        command.SetAction((parse, _) => run(parse, _ =>
        {
            string unit = Unit(parse.GetValue(units));
            double rmsd = Superposition.Rmsd(
                One(parse.GetRequiredValue(file)), One(parse.GetRequiredValue(reference)), new SuperpositionOptions { UseSymmetry = parse.GetValue(symmetry) });
            return Task.FromResult<CommandReport>(new RmsdReport(In(unit, rmsd), unit, parse.GetValue(symmetry), null, null));
        }));
        return command;
    }

    private static (Argument<string> File, Argument<string> Reference, Option<bool> Symmetry, Option<string?> Units) Pair() =>
    (
        new Argument<string>("FILE") { Description = "The structure to move." },
        new Argument<string>("REFERENCE") { Description = "The structure that stays." },
        new Option<bool>("--symmetry") { Description = "Exchange equal atoms where that is nearer." },
        new Option<string?>("--units") { HelpName = "angstrom|bohr", Description = "Unit of the distance. Default: angstrom." });

    private static StructureInfoReport Info(string file)
    {
        IReadOnlyList<Structure> structures = ChemistryFile.OpenStructures(file);
        return new StructureInfoReport(
            file,
            [.. structures.Select((structure, i) => StructureExamination.Examine(structures.Count == 1 ? file : $"{file}, frame {i + 1}", structure))]);
    }

    private static Structure One(string file)
    {
        IReadOnlyList<Structure> structures = ChemistryFile.OpenStructures(file);
        return structures.Count == 1
            ? structures[0]
            : throw new UsageException($"{file} holds {structures.Count} structures where one is needed: split it first, for instance with aufbau convert.");
    }

    private static string Unit(string? text) => text switch
    {
        null or "angstrom" => "angstrom",
        "bohr" => "bohr",
        _ => throw new UsageException($"--units is angstrom or bohr, not '{text}'.{NearestName.Suggest(text, UnitNames)}"),
    };

    private static double In(string unit, double bohr) => unit == "bohr" ? bohr : bohr * Units.AngstromPerBohr;
}
