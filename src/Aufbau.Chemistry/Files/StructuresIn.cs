using System.Text.Json;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Files;

/// <summary>Finds the structures in documents and objects of any kind.</summary>
internal static class StructuresIn
{
    /// <summary>The structures of a document whose kind its fields tell.</summary>
    public static IReadOnlyList<Structure> Document(JsonElement element, string source, int? charge, int? multiplicity)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array when element.GetArrayLength() > 0:
                return [.. element.EnumerateArray().SelectMany((item, index) => Document(item, $"{source}, item {index}", charge, multiplicity))];
            case JsonValueKind.Object when element.TryGetProperty("symbols", out _):
                return [WithOptions(JsonFormat.Read<Structure>(element.GetRawText(), source), element, source, charge, multiplicity)];
            case JsonValueKind.Object when element.TryGetProperty("input_data", out _):
                ProgramOutput output = JsonFormat.Read<ProgramOutput>(element.GetRawText(), source);
                return [.. OfOutput(output, source).Select(structure => Agreeing(structure, source, charge, multiplicity))];
            case JsonValueKind.Object when element.TryGetProperty("structure", out JsonElement inner):
                _ = JsonFormat.Read<CalculationInput>(element.GetRawText(), source);
                return [WithOptions(JsonFormat.Read<Structure>(inner.GetRawText(), source), inner, source, charge, multiplicity)];
            default:
                throw new ChemistryException($"{source} holds no structure: expected a structure (with 'symbols' and 'geometry'), an input (with 'structure') or an output (with 'input_data').");
        }
    }

    /// <summary>The structures of an object that an xyz file can hold.</summary>
    public static IReadOnlyList<Structure> Value(object value, string path) => value switch
    {
        Structure structure => [structure],
        OptimizationData data => WithEnergies(data.Trajectory),
        ProgramOutput { Data: OptimizationData data } => WithEnergies(data.Trajectory),
        ProgramOutput { Data: ScanData data } => WithEnergies(data.Trajectory),
        ProgramOutput { Data: ConformerSearchData data } => data.Conformers,
        ProgramOutput { Data: DynamicsData data } => data.Frames,
        ProgramOutput { FinalStructure: { } structure } => [structure],
        ProgramInput input => [input.Structure],
        _ => throw new ChemistryException($"An xyz file cannot hold a {value.GetType().Name}; save '{path}' as .json or .yaml."),
    };

    private static IReadOnlyList<Structure> OfOutput(ProgramOutput output, string source) => output.Data switch
    {
        ConformerSearchData { Conformers.Count: > 0 } data => data.Conformers,
        DynamicsData data => data.Frames,
        _ => [output.FinalStructure ?? throw new ChemistryException($"{source} is the output of a calculation by files and holds no structure.")],
    };

    private static Structure[] WithEnergies(IReadOnlyList<ProgramOutput> steps) =>
        [.. steps.Where(step => step.FinalStructure is not null).Select(step => step.FinalStructure! with
        {
            Extras = step.Energy is { } energy
                ? step.FinalStructure!.Extras.With(XyzComment.WordsName, JsonSerializer.SerializeToElement<IReadOnlyList<string>>([$"energy={energy:R}"], ChemistryJson.Info<IReadOnlyList<string>>()))
                : step.FinalStructure!.Extras, // Steps without structure are left out above.
        })];

    /// <summary>Puts the given charge and multiplicity where the document has none.</summary>
    private static Structure WithOptions(Structure structure, JsonElement element, string source, int? charge, int? multiplicity) =>
        Agreeing(
            structure.WithCharge(
                element.TryGetProperty("charge", out _) ? structure.Charge : charge ?? structure.Charge,
                element.TryGetProperty("multiplicity", out _) ? structure.Multiplicity : multiplicity ?? structure.Multiplicity),
            source,
            charge,
            multiplicity);

    private static Structure Agreeing(Structure structure, string source, int? charge, int? multiplicity) =>
        charge is not null && charge != structure.Charge ? throw Different("charge", structure.Charge, charge.Value, source)
        : multiplicity is not null && multiplicity != structure.Multiplicity ? throw Different("multiplicity", structure.Multiplicity, multiplicity.Value, source)
        : structure;

    private static ChemistryException Different(string name, int inFile, int given, string source) =>
        new($"{source}: The {name} is {inFile} in the file but {given} was asked for; give it in one place only.");
}
