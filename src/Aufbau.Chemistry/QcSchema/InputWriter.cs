using System.Text.Json;
using System.Text.Json.Nodes;
using Aufbau.Chemistry.Inputs;

namespace Aufbau.Chemistry.QcSchema;

/// <summary>Writes an AtomicInput.</summary>
internal static class InputWriter
{
    /// <summary>The document of an input.</summary>
    /// <exception cref="ChemistryException">QCSchema has no place for what it holds.</exception>
    public static JsonObject Write(ProgramInput input)
    {
        string? homeless = input.Files.Count > 0 ? "files"
            : input.CommandLineArguments.Count > 0 ? "arguments of the command line"
            : input.Structures.Count > 0 ? "further structures"
            : null;
        if (homeless is not null)
        {
            throw new ChemistryException($"QCSchema has no place for the {homeless} of an input; save it in Aufbau's own layout.");
        }

        var model = new JsonObject { ["method"] = input.Model.Method, ["basis"] = input.Model.Basis };
        foreach ((string name, JsonElement value) in input.Model.Extras.Where(value => value.Key is not ("method" or "basis")))
        {
            model[name] = Json.Node(value);
        }

        return new JsonObject
        {
            ["schema_name"] = Names.Input,
            ["schema_version"] = Names.Version,
            ["molecule"] = MoleculeWriter.Write(input.Structure),
            ["driver"] = Driver(input.CalculationType),
            ["model"] = model,
            ["keywords"] = Json.Object(input.Keywords),
            ["extras"] = Json.Object(input.Extras),
        };
    }

    private static string Driver(CalculationType type) => type switch
    {
        CalculationType.Energy => "energy",
        CalculationType.Gradient => "gradient",
        CalculationType.Hessian => "hessian",
        _ => throw new ChemistryException($"QCSchema version 1 holds energies, gradients and Hessians, but this calculation is of the type {type}; save it in Aufbau's own layout."),
    };
}
