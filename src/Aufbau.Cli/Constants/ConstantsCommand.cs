using System.CommandLine;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Elements;
using Aufbau.Cli.Invocation;

namespace Aufbau.Cli.Constants;

/// <summary><c>aufbau constants [NAME]</c>, <c>constants elements SYMBOL</c>, <c>constants solvents [NAME]</c>.</summary>
internal static class ConstantsCommand
{
    /// <summary>Makes the command.</summary>
    /// <param name="run">Runs an action of this command and shows its report.</param>
    public static Command Create(Func<ParseResult, Func<CancellationToken, Task<CommandReport>>, Task<int>> run)
    {
        var name = new Argument<string[]>("NAME") { Description = "A name or a part of it. Default: all.", Arity = ArgumentArity.ZeroOrMore };
        var symbol = new Argument<string>("SYMBOL") { Description = "An element's symbol, name or atomic number." };
        var solvent = new Argument<string[]>("NAME") { Description = "A solvent or a part of its name. Default: all.", Arity = ArgumentArity.ZeroOrMore };
        var elements = new Command("elements", "One element: aufbau constants elements Cl") { symbol };
        var solvents = new Command("solvents", "Solvents and their dielectric constants: aufbau constants solvents water") { solvent };
        var command = new Command("constants", "Physical constants (CODATA 2022), elements and solvents, with sources: aufbau constants bohr radius") { name, elements, solvents };
        command.SetAction((parse, _) => run(parse, _ => Task.FromResult<CommandReport>(Search(parse.GetValue(name) ?? []))));
        elements.SetAction((parse, _) => run(parse, _ => Task.FromResult<CommandReport>(Report(Find(parse.GetRequiredValue(symbol))))));
        solvents.SetAction((parse, _) => run(parse, _ => Task.FromResult<CommandReport>(Solvents(parse.GetValue(solvent) ?? []))));
        return command;
    }

    private static ConstantsReport Search(string[] words)
    {
        string sought = string.Join(' ', words);
        if (PhysicalConstants.TryFind(sought) is { } exact)
        {
            return new ConstantsReport([exact]);
        }

        PhysicalConstant[] found = [.. PhysicalConstants.All.Where(constant => Matches(constant.Name, words))];
        return found.Length > 0
            ? new ConstantsReport(found)
            : throw new UsageException($"There is no constant '{sought}'.{NearestName.Suggest(sought, PhysicalConstants.All.Select(constant => constant.Name))} aufbau constants lists all.");
    }

    private static SolventsReport Solvents(string[] words)
    {
        string sought = string.Join(' ', words);
        Solvent[] found = Aufbau.Chemistry.Constants.Solvents.TryFind(sought) is { } exact
            ? [exact]
            : [.. Aufbau.Chemistry.Constants.Solvents.All.Where(solvent => Matches(solvent.Name, words))];
        return found.Length > 0
            ? new SolventsReport([.. found.Select(solvent => new SolventFacts(solvent.Name, solvent.DielectricConstant, solvent.Source, solvent.IsDoubtful, solvent.Notes))])
            : throw new UsageException($"There is no solvent '{sought}'.{NearestName.Suggest(sought, Aufbau.Chemistry.Constants.Solvents.All.Select(solvent => solvent.Name))} aufbau constants solvents lists all.");
    }

    private static Element Find(string text) =>
        int.TryParse(text, out int number) && number >= 1 && number <= PeriodicTable.Elements.Count ? PeriodicTable.Number(number)
        : PeriodicTable.TryFind(text)
            ?? PeriodicTable.Elements.FirstOrDefault(element => string.Equals(element.Name, text, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException($"There is no element '{text}'.{NearestName.Suggest(text, PeriodicTable.Elements.SelectMany(element => new[] { element.Symbol, element.Name }))}");

    private static ElementReport Report(Element element) => new(
        element.Number,
        element.Symbol,
        element.Name,
        element.Group,
        element.Period,
        element.Block,
        element.ElectronConfiguration,
        element.AverageMass,
        element.MassNumber,
        element.IsotopeMass,
        element.CovalentRadius,
        element.VanDerWaalsRadius,
        element.Electronegativity);

    private static bool Matches(string name, string[] words) => Array.TrueForAll(words, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));
}
