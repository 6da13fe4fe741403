using System.Text.Json.Serialization;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Outputs;

/// <summary>A calculation that ran: what it was given, what it returned, its logs and where it comes from.</summary>
public sealed record ProgramOutput
{
    /// <summary>The extras' entry that holds <see cref="Failure"/>.</summary>
    private const string FailureName = "aufbau_failure";

    /// <summary>Makes an output and checks that it is whole.</summary>
    /// <param name="inputData">What the calculation was given.</param>
    /// <param name="success">Whether it gave what was asked for.</param>
    /// <param name="data">What it returned; of a failure what there was.</param>
    /// <param name="provenance">Where it comes from.</param>
    /// <param name="logs">The program's output, standard error last. Default: none.</param>
    /// <param name="traceback">What went wrong, in full; required for a failure. Default: none.</param>
    /// <param name="extras">Further values. Default: none.</param>
    /// <exception cref="ChemistryException">A failure without traceback, or a success without the result that was asked for.</exception>
    [JsonConstructor]
    public ProgramOutput(
        CalculationInput inputData,
        bool success,
        CalculationData data,
        Provenance provenance,
        string? logs = null,
        string? traceback = null,
        NamedValues? extras = null)
    {
        ArgumentNullException.ThrowIfNull(inputData);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(provenance);
        InputData = inputData;
        Success = success;
        // A scan whose first point has no steps looks like an optimisation; what was asked for decides.
        Data = data is OptimizationData steps && CalculationType == Inputs.CalculationType.Scan ? ScanData.From(steps) : data;
        Provenance = provenance;
        Logs = logs;
        Traceback = traceback;
        Extras = extras ?? NamedValues.Empty;
        Check();
    }

    /// <summary>What the calculation was given.</summary>
    public CalculationInput InputData { get; init; }

    /// <summary>Whether it gave what was asked for.</summary>
    public bool Success { get; }

    /// <summary>What it returned; of a failure what there was.</summary>
    public CalculationData Data { get; init; }

    /// <summary>Where it comes from.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>The program's output, standard error last.</summary>
    public string? Logs { get; init; }

    /// <summary>What went wrong, in full.</summary>
    public string? Traceback { get; }

    /// <summary>Further values.</summary>
    public NamedValues Extras { get; init; }

    /// <summary>Why it failed; null for a success, and for failures that other software wrote. Kept in <see cref="Extras"/>.</summary>
    /// <exception cref="ChemistryException">The stored failure cannot be read.</exception>
    [JsonIgnore]
    public Failure? Failure
    {
        get => Extras.Read<Failure>(FailureName);
        init => Extras = value is null ? Extras.Without(FailureName) : Extras.Write(FailureName, value);
    }

    /// <summary>The structure of the input; null for an input by files.</summary>
    [JsonIgnore]
    public Structure? Structure => InputData switch
    {
        ProgramInput input => input.Structure,
        DualProgramInput input => input.Structure,
        _ => null,
    };

    /// <summary>What was computed; null for an input by files.</summary>
    [JsonIgnore]
    public CalculationType? CalculationType => InputData switch
    {
        ProgramInput input => input.CalculationType,
        DualProgramInput input => input.CalculationType,
        _ => null,
    };

    /// <summary>The energy in hartree: of a single point, of the last step of an optimisation, or of the lowest conformer.</summary>
    [JsonIgnore]
    public double? Energy => Data switch
    {
        SinglePointData data => data.Energy,
        OptimizationData data => data.FinalEnergy,
        ConformerSearchData { ConformerEnergies: { Count: > 0 } energies } => energies[0],
        _ => null,
    };

    /// <summary>The last geometry of an optimisation, else the input's.</summary>
    [JsonIgnore]
    public Structure? FinalStructure => Data is OptimizationData { FinalStructure: { } last } ? last : Structure;

    private void Check()
    {
        if (!Success)
        {
            _ = Traceback ?? throw new ChemistryException("A traceback must be provided for failed calculations.");
            return;
        }

        if (InputData is not FileInput && Data is FilesData)
        {
            throw new ChemistryException("Structured results must be provided for successful, non FileInput calculations.");
        }

        string? missing = Data is not SinglePointData point ? null : CalculationType switch
        {
            Inputs.CalculationType.Energy when point.Energy is not { } energy || !double.IsFinite(energy) => "energy",
            Inputs.CalculationType.Gradient when point.Gradient is null => "gradient",
            Inputs.CalculationType.Hessian when point.Hessian is null => "hessian",
            _ => null,
        };
        if (missing is not null)
        {
            throw new ChemistryException($"Missing the primary result: {missing}.");
        }
    }
}
