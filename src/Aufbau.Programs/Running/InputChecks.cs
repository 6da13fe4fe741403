using System.Text.Json;
using Aufbau.Chemistry.Inputs;
using Aufbau.Chemistry.Outputs;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Programs.Running;

/// <summary>Checks that every program needs, because programs accept nonsense in silence. Each returns a failure or null.</summary>
public static class InputChecks
{
    /// <summary>Atoms nearer than this are on top of each other: half the shortest bond of chemistry (H2, 1.4 bohr).</summary>
    public const double ShortestDistance = 0.7;

    /// <summary>The failure of an input.</summary>
    /// <param name="code">A stable name, such as <c>input.method</c>.</param>
    /// <param name="message">What was asked, what was found, what to do.</param>
    public static Failure Refuse(string code, string message) => new(FailureKind.Input, code, message);

    /// <summary>Whether the program can compute this.</summary>
    /// <param name="description">The program.</param>
    /// <param name="type">The calculation type.</param>
    public static Failure? Type(ProgramDescription description, CalculationType type)
    {
        ArgumentNullException.ThrowIfNull(description);
        return description.CalculationTypes.Contains(type) ? null : Refuse(
            "input.calculation-type",
            $"{description.Name} cannot compute '{Word(type)}'; it can compute: {string.Join(", ", description.CalculationTypes.Select(Word))}.");
    }

    /// <summary>Whether no two atoms lie on top of each other.</summary>
    /// <param name="structure">The structure.</param>
    public static Failure? Distances(Structure structure)
    {
        ArgumentNullException.ThrowIfNull(structure);
        ReadOnlySpan<double> xyz = structure.Geometry.Values.Span;
        for (int i = 0; i < structure.AtomCount; i++)
        {
            for (int j = 0; j < i; j++)
            {
                double x = xyz[3 * i] - xyz[3 * j];
                double y = xyz[(3 * i) + 1] - xyz[(3 * j) + 1];
                double z = xyz[(3 * i) + 2] - xyz[(3 * j) + 2];
                double distance = Math.Sqrt((x * x) + (y * y) + (z * z));
                if (distance < ShortestDistance)
                {
                    return Refuse(
                        "input.distance",
                        $"Atoms {j} ({structure.Symbols[j]}) and {i} ({structure.Symbols[i]}) are {distance:0.000} bohr apart, on top of each other; check the geometry and its unit (xyz files are in angstrom).");
                }
            }
        }

        return null;
    }

    /// <summary>Whether charge and multiplicity fit the electrons that the method counts.</summary>
    /// <param name="structure">The structure.</param>
    /// <param name="electrons">The electrons that the method counts, charge taken off.</param>
    /// <param name="counted">How to call them, such as <c>electrons</c> or <c>valence electrons</c>.</param>
    public static Failure? Electrons(Structure structure, int electrons, string counted)
    {
        ArgumentNullException.ThrowIfNull(structure);
        string what = $"With charge {structure.Charge} there are {electrons} {counted}";
        int unpaired = structure.Multiplicity - 1;
        if (electrons < 1)
        {
            return Refuse("input.charge", $"{what}; a calculation needs at least one. Give a smaller --charge.");
        }

        if (unpaired > electrons)
        {
            return Refuse("input.multiplicity", $"{what}, so multiplicity {structure.Multiplicity} ({unpaired} unpaired electrons) is impossible. Give a smaller --multiplicity.");
        }

        if ((electrons - unpaired) % 2 == 0)
        {
            return null;
        }

        int possible = electrons % 2 == 0 ? 1 : 2;
        return Refuse(
            "input.multiplicity",
            $"{what}, so multiplicity {structure.Multiplicity} is impossible. Give --multiplicity {possible} (--unpaired {possible - 1}), or another --charge.");
    }

    /// <summary>The name of a calculation type on the wire.</summary>
    /// <param name="type">The calculation type.</param>
    public static string Word(CalculationType type) => JsonNamingPolicy.SnakeCaseLower.ConvertName(type.ToString());
}
