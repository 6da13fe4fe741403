using System.Text.Json;
using System.Text.Json.Nodes;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Outputs;

namespace Aufbau.Chemistry.QcSchema;

/// <summary>Reads the properties of a result into data. Properties without a place of their own are kept in the extras.</summary>
internal static class PropertiesReader
{
    private const string DipoleSuffix = "_dipole_moment";

    private static readonly string[] Own =
    [
        "return_energy", "return_gradient", "return_hessian", "calcinfo_natom", "calcinfo_nalpha", "calcinfo_nbeta", "calcinfo_nbasis", "calcinfo_nmo",
        "nuclear_repulsion_energy", "scf_dipole_moment",
    ];

    /// <summary>The data with the properties.</summary>
    /// <exception cref="ChemistryException">A property is of the wrong kind or shape.</exception>
    public static SinglePointData Read(SinglePointData data, Field document, int atoms, bool inDebye)
    {
        if (document.Optional("properties") is not { } properties)
        {
            return data;
        }

        int coordinates = 3 * atoms;
        SinglePointData read = data with
        {
            Energy = properties.Optional("return_energy")?.Number(),
            Gradient = Table(properties.Optional("return_gradient"), atoms, 3),
            Hessian = Table(properties.Optional("return_hessian"), coordinates, coordinates),
            AtomCount = properties.Optional("calcinfo_natom")?.Whole(),
            AlphaElectronCount = properties.Optional("calcinfo_nalpha")?.Whole(),
            BetaElectronCount = properties.Optional("calcinfo_nbeta")?.Whole(),
            BasisFunctionCount = properties.Optional("calcinfo_nbasis")?.Whole(),
            OrbitalCount = properties.Optional("calcinfo_nmo")?.Whole(),
            NuclearRepulsionEnergy = properties.Optional("nuclear_repulsion_energy")?.Number(),
            Dipole = properties.Optional("scf_dipole_moment")?.Numbers(3) is { } dipole ? [.. dipole.Select(component => Dipole(component, inDebye))] : null,
        };
        var further = new JsonObject();
        foreach ((string name, JsonElement value) in properties.Values().Where(value => !Own.Contains(value.Key) && value.Value.ValueKind != JsonValueKind.Null))
        {
            further[name] = inDebye && name.EndsWith(DipoleSuffix, StringComparison.Ordinal)
                ? Json.Numbers([.. new Field(value, $"properties.{name}").Numbers().Select(component => Dipole(component, inDebye))])
                : Json.Node(value);
        }

        return further.Count == 0 ? read : read with { Extras = read.Extras.With(Names.FurtherProperties, JsonElement.Parse(further.ToJsonString())) };
    }

    /// <summary>A matrix from a flat list or a list of rows.</summary>
    public static Matrix? Table(Field? field, int rows, int columns) =>
        field is { } numbers ? Matrix.Create(rows, columns, numbers.Numbers(rows * columns)) : null;

    private static double Dipole(double component, bool inDebye) => inDebye ? component / Units.DebyePerElementaryChargeBohr : component;
}
