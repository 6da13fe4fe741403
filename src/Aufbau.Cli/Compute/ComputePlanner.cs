using Aufbau.Chemistry;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Structures;
using Aufbau.Cli.Frequencies;
using Aufbau.Cli.Invocation;
using Aufbau.Programs.Running;

namespace Aufbau.Cli.Compute;

/// <summary>Decides what will run: inputs, names of results, conflicts, and how the machine is divided. Pure: files were read before, and
/// what lies in the folder of results is asked of a <see cref="ResultFolder"/>.</summary>
/// <param name="request">What was asked for.</param>
/// <param name="program">The program.</param>
/// <param name="programVersion">Its version, or null.</param>
/// <param name="machine">What this process may use.</param>
internal sealed class ComputePlanner(ComputeRequest request, IProgram program, string? programVersion, MachineSize machine)
{
    private const int MostReasons = 5;

    /// <summary>Codes of what is wrong with a structure; all others are wrong with the options, the same for every structure.</summary>
    private static readonly string[] OfTheStructure = ["input.distance", "input.element", "input.charge", "input.multiplicity"];

    private readonly ProgramDescription _description = program.Description;

    /// <summary>Makes the plan.</summary>
    /// <param name="structures">The structures.</param>
    /// <param name="folder">The folder of results.</param>
    /// <exception cref="UsageException">Nothing of it makes sense: the sentence says why and what to do.</exception>
    public ComputePlan Plan(IReadOnlyList<LoadedStructure> structures, ResultFolder folder)
    {
        CalculationWord calculation = Calculation(structures);
        bool numerical = request.Frequencies.Numerical || (calculation.IsFrequencies && !_description.CalculationTypes.Contains(CalculationType.Hessian));
        ProgramChoice.CheckAbility(_description, calculation, numerical);
        if (!calculation.IsFrequencies && request.Frequencies != new FrequencyRequest())
        {
            throw new UsageException($"--numerical, --optimize and the options of thermochemistry belong to frequencies, not to {calculation.Spoken}: aufbau frequencies {_description.Name} ... (its result holds the Hessian too).");
        }

        Model model = ModelOf(structures.FirstOrDefault(structure => structure.Input is not null));

        var planned = new List<PlannedCalculation>();
        var refused = new List<RefusedStructure>();
        foreach (LoadedStructure loaded in structures)
        {
            ProgramInput? input = loaded.Structure is null ? null : Input(calculation, loaded, loaded.Structure);
            if (Problem(loaded, input, calculation.IsFrequencies) is { } reason)
            {
                refused.Add(new RefusedStructure(loaded.Name, loaded.Source, reason));
            }
            else if (input is not null)
            {
                planned.Add(folder.Place(loaded, input, _description.Name, calculation, request.Frequencies.Optimize));
            }
        }

        if (planned.Count == 0)
        {
            throw Nothing(refused);
        }

        ResultFolder.CheckNames(planned);
        IReadOnlyList<PlannedCalculation> checkedCalculations = ResultFolder.CheckExisting(planned, request.Save);
        int tasks = checkedCalculations.Where(one => !one.IsDone).Sum(one => calculation.IsFrequencies && numerical ? Gradients(one.Input.Structure) : 1);
        return new ComputePlan(
            calculation,
            _description,
            programVersion,
            model,
            request.Method is null && structures.All(structure => structure.Input is null),
            checkedCalculations,
            refused,
            ResourceSplit.Divide(request.Resources, tasks, machine.Cores, machine.FreeMemoryBytes),
            request.Save.Directory,
            request.Collect,
            request.Resources.TimeLimit,
            request.Follow,
            request.Frequencies with { Numerical = numerical });
    }

    /// <summary>One at the centre and two for each coordinate.</summary>
    private static int Gradients(Structure structure) => 1 + (6 * structure.AtomCount);

    private CalculationWord Calculation(IReadOnlyList<LoadedStructure> structures)
    {
        CalculationWord? fromFiles = structures.Select(structure => structure.Input).OfType<ProgramInput>().Select(input => CalculationWord.Of(input.CalculationType)).FirstOrDefault();
        return request.Words.Calculation ?? fromFiles
            ?? throw new UsageException($"Which calculation? Try: {request.Words.Command()} (or {string.Join(", ", CalculationWord.All.Skip(1).Select(word => word.Name))}).");
    }

    private Model ModelOf(LoadedStructure? withInput) =>
        withInput?.Input is { } input && request.Method is null && request.Basis is null
            ? input.Model
            : ProgramChoice.Level(_description, request.Method, request.Basis);

    private ProgramInput Input(CalculationWord calculation, LoadedStructure loaded, Structure structure)
    {
        NamedValues keywords = loaded.Input is null ? request.Keywords : NamedValues.Create([.. loaded.Input.Keywords, .. request.Keywords]);
        return (loaded.Input ?? new ProgramInput(calculation.Type, structure, ModelOf(null))) with
        {
            CalculationType = calculation.Type,
            Model = ModelOf(loaded),
            Keywords = keywords,
        };
    }

    private string? Problem(LoadedStructure loaded, ProgramInput? input, bool isFrequencies)
    {
        if (loaded.Problem is not null || input is null)
        {
            return loaded.Problem ?? "No structure.";
        }

        if (ElectronCheck.Problem(loaded.Source, input.Structure) is { } electrons)
        {
            return electrons;
        }

        if (isFrequencies && ThermochemistryNames.MassProblem(request.Frequencies, input.Structure) is { } masses)
        {
            return $"{loaded.Source}: {masses}";
        }

        return program.Check(input) is not { } failure ? null
            : OfTheStructure.Contains(failure.Code) ? $"{loaded.Source}: {failure.Message}"
            : failure.Message;
    }

    private static UsageException Nothing(List<RefusedStructure> refused)
    {
        string[] reasons = [.. refused.Select(one => one.Reason).Distinct()];
        string more = reasons.Length > MostReasons ? $"\n  and {reasons.Length - MostReasons} more." : "";
        return new UsageException(reasons.Length == 1
            ? reasons[0]
            : $"None of the {refused.Count} structures can be computed:\n  {string.Join("\n  ", reasons.Take(MostReasons))}{more}");
    }
}
