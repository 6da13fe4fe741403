using System.Text.Json;
using System.Text.Json.Nodes;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;

namespace Aufbau.Chemistry.QcSchema;

/// <summary>Writes an AtomicResult, or a FailedOperation for what failed.</summary>
internal static class ResultWriter
{
    /// <summary>The document of an output.</summary>
    /// <exception cref="ChemistryException">QCSchema has no place for what it holds.</exception>
    public static JsonObject Write(ProgramOutput output)
    {
        if (output.InputData is FileInput failed && failed.Extras.TryGet(Names.FailedInput, out JsonElement kept) && !output.Success)
        {
            return Failed(output, Json.Node(kept));
        }

        ProgramInput input = output.InputData as ProgramInput
            ?? throw new ChemistryException("QCSchema version 1 holds the results of one program for one structure; save this result in Aufbau's own layout.");
        JsonObject document = InputWriter.Write(input);
        if (!output.Success)
        {
            return Failed(output, document);
        }

        SinglePointData data = output.Data as SinglePointData
            ?? throw new ChemistryException("QCSchema version 1 holds the results of single points; save this result in Aufbau's own layout.");
        document["schema_name"] = Names.Output;
        document["extras"] = Extras(output, input, data);
        document["provenance"] = ProvenanceFields.Write(output.Provenance);
        document["properties"] = Properties(data);
        document["return_result"] = input.CalculationType switch
        {
            CalculationType.Energy => data.Energy,
            CalculationType.Gradient => Json.Numbers(data.Gradient!.Values.Span), // A success has what was asked for.
            _ => Json.Numbers(data.Hessian!.Values.Span),
        };
        document["success"] = true;
        document["stdout"] = output.Logs;
        document["error"] = null;
        return document;
    }

    private static JsonObject Failed(ProgramOutput output, JsonNode? input)
    {
        if (input is JsonObject inner)
        {
            inner["provenance"] = ProvenanceFields.Write(output.Provenance);
            inner["stdout"] = output.Logs;
        }

        return new JsonObject
        {
            ["input_data"] = input,
            ["success"] = false,
            ["error"] = new JsonObject
            {
                ["error_type"] = ErrorTypes.Type(output.Failure),
                ["error_message"] = output.Traceback,
            },
            ["extras"] = Json.Object(output.Extras),
        };
    }

    private static JsonObject Extras(ProgramOutput output, ProgramInput input, SinglePointData data)
    {
        JsonObject extras = Json.Object(NamedValues.Create([.. input.Extras, .. output.Extras]));
        SinglePointData homeless = data with
        {
            Energy = null,
            Gradient = null,
            Hessian = null,
            AtomCount = null,
            AlphaElectronCount = null,
            BetaElectronCount = null,
            BasisFunctionCount = null,
            OrbitalCount = null,
            NuclearRepulsionEnergy = null,
            Dipole = null,
            Extras = data.Extras.Without(Names.FurtherProperties),
        };
        JsonElement further = JsonSerializer.SerializeToElement(homeless, ChemistryJson.Info<SinglePointData>());
        if (further.EnumerateObject().Any())
        {
            extras[Names.FurtherData] = Json.Node(further);
        }

        return extras;
    }

    private static JsonObject Properties(SinglePointData data)
    {
        JsonObject properties = data.Extras.TryGet(Names.FurtherProperties, out JsonElement further) && Json.Node(further) is JsonObject kept ? kept : [];
        Set(properties, "calcinfo_natom", data.AtomCount);
        Set(properties, "calcinfo_nalpha", data.AlphaElectronCount);
        Set(properties, "calcinfo_nbeta", data.BetaElectronCount);
        Set(properties, "calcinfo_nbasis", data.BasisFunctionCount);
        Set(properties, "calcinfo_nmo", data.OrbitalCount);
        Set(properties, "nuclear_repulsion_energy", Finite(data.NuclearRepulsionEnergy));
        Set(properties, "return_energy", Finite(data.Energy));
        Set(properties, "return_gradient", data.Gradient is { } gradient ? Json.Numbers(gradient.Values.Span) : null);
        Set(properties, "return_hessian", data.Hessian is { } hessian ? Json.Numbers(hessian.Values.Span) : null);
        Set(properties, "scf_dipole_moment", data.Dipole is { } dipole ? Json.Numbers([.. dipole]) : null);
        return properties;
    }

    private static double? Finite(double? number) => number is { } value && double.IsFinite(value) ? value : null;

    private static void Set(JsonObject properties, string name, JsonNode? value)
    {
        if (value is not null)
        {
            properties[name] = value;
        }
    }
}
