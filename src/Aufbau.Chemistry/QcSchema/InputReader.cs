using System.Text.Json;
using Aufbau.Chemistry.Inputs;

namespace Aufbau.Chemistry.QcSchema;

/// <summary>Reads an AtomicInput, or the part of an AtomicResult that repeats it.</summary>
internal static class InputReader
{
    /// <summary>The input.</summary>
    /// <exception cref="ChemistryException">It is not valid, or asks for what is not supported.</exception>
    public static ProgramInput Read(Field document, bool withExtras = true) => new(
        Driver(document.Required("driver")),
        MoleculeReader.Read(document.Required("molecule")),
        Model(document.Required("model")),
        document.Optional("keywords")?.Values(),
        Extras: withExtras ? document.Optional("extras")?.Values() : null);

    private static CalculationType Driver(Field driver) => driver.Text() switch
    {
        "energy" => CalculationType.Energy,
        "gradient" => CalculationType.Gradient,
        "hessian" => CalculationType.Hessian,
        _ => throw driver.Expected("the driver energy, gradient or hessian"),
    };

    private static Model Model(Field model) => new(
        model.Required("method").Text(),
        model.Optional("basis") is not { } basis ? null
            : basis.Value.ValueKind == JsonValueKind.Object ? throw basis.Expected("the name of a basis set")
            : basis.Text() is { Length: > 0 } name ? name
            : null,
        NamedValues.Create(model.Values().Where(value => value.Key is not ("method" or "basis"))));
}
