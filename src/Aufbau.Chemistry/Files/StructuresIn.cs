using System.Text.Json;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Json;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Files;

/// <summary>Finds the structures in documents and objects of any kind.</summary>
internal sealed class StructuresIn(int? charge, int? multiplicity)
{
    private const string EnergyWord = "energy=";

    /// <summary>The structures of an object that an xyz file can hold; steps and points carry their energy as a word of the comment.</summary>
    public static IReadOnlyList<Structure> Value(object value, string path) => value switch
    {
        Structure structure => [structure],
        ProgramOutput { Data: OptimizationData or ScanData or ConformerSearchData or DynamicsData } output => Value(output.Data, path),
        ProgramOutput { FinalStructure: { } structure } => [structure],
        OptimizationData data => WithEnergies(data.Trajectory),
        ScanData data => WithEnergies(data.Trajectory),
        ConformerSearchData data => data.Conformers,
        DynamicsData data => data.Frames,
        ProgramInput input => [input.Structure],
        DualProgramInput input => [input.Structure],
        _ => throw new ChemistryException($"An xyz file cannot hold a {value.GetType().Name}; save '{path}' as .json or .yaml."),
    };

    /// <summary>The structures of a document whose kind its fields tell.</summary>
    public IReadOnlyList<Structure> Document(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            var structures = new List<Structure>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                structures.AddRange(Document(ref reader));
            }

            return structures;
        }

        HashSet<string> names = PropertyNames.Of(reader);
        if (names.Contains("symbols"))
        {
            return [Filled(ChemistryJson.ReadAs<Structure>(ref reader), names)];
        }

        if (names.Contains("input_data"))
        {
            return [.. OfOutput(ChemistryJson.ReadAs<ProgramOutput>(ref reader)).Select(Agreeing)];
        }

        if (names.Contains("structure"))
        {
            Utf8JsonReader ahead = reader;
            PropertyNames.MoveTo(ref ahead, "structure"u8);
            var input = ChemistryJson.ReadAs<CalculationInput>(ref reader);
            return [Filled(((input as ProgramInput)?.Structure ?? (input as DualProgramInput)?.Structure)!, PropertyNames.Of(ahead))]; // It has one.
        }

        return names.Overlaps(["trajectory", "conformers", "frames"])
            ? [.. OfData(ChemistryJson.ReadAs<CalculationData>(ref reader)).Select(Agreeing)]
            : throw new ChemistryException("Here is no structure: expected a structure (with 'symbols' and 'geometry'), an input (with 'structure') or an output (with 'input_data').");
    }

    private static IReadOnlyList<Structure> OfOutput(ProgramOutput output) => OfData(output.Data) switch
    {
        { Count: > 0 } structures => structures,
        _ => [output.Structure ?? throw new ChemistryException("The output of a calculation by files holds no structure.")],
    };

    private static IReadOnlyList<Structure> OfData(CalculationData data) => data switch
    {
        OptimizationData { FinalStructure: { } last } => [last],
        ScanData scan => scan.Structures,
        ConformerSearchData search => search.Conformers,
        DynamicsData dynamics => dynamics.Frames,
        _ => [],
    };

    private static Structure[] WithEnergies(IReadOnlyList<ProgramOutput> steps) =>
        [.. steps.Where(step => step.FinalStructure is not null).Select(step => WithEnergy(step.FinalStructure!, step.Energy))]; // Checked before.

    private static Structure WithEnergy(Structure structure, double? energy) => energy is null ? structure : structure with
    {
        Extras = XyzComment.WithWords(
            structure.Extras,
            [.. XyzComment.WordsOf(structure.Extras).Where(word => !word.StartsWith(EnergyWord, StringComparison.Ordinal)), $"{EnergyWord}{energy:R}"]),
    };

    /// <summary>Puts the given charge and multiplicity where the document has none.</summary>
    private Structure Filled(Structure structure, HashSet<string> names) => Agreeing(structure.WithCharge(
        names.Contains("charge") ? structure.Charge : charge ?? structure.Charge,
        names.Contains("multiplicity") ? structure.Multiplicity : multiplicity ?? structure.Multiplicity));

    private Structure Agreeing(Structure structure)
    {
        _ = OneValue.Of("Charge", structure.Charge, charge);
        _ = OneValue.Of("Multiplicity", structure.Multiplicity, multiplicity);
        return structure;
    }
}
