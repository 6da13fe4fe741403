using Aufbau.Chemistry.Structures;

namespace Aufbau.Cli.Compute;

/// <summary>Refuses impossible combinations of electrons, charge and multiplicity with the options that mend them.</summary>
internal static class ElectronCheck
{
    /// <summary>Why a structure is impossible, or null.</summary>
    /// <param name="source">Where it comes from, for the sentence.</param>
    /// <param name="structure">The structure.</param>
    public static string? Problem(string source, Structure structure)
    {
        int electrons = structure.ElectronCount;
        int multiplicity = structure.Multiplicity;
        string has = $"{source} has {electrons} electron{(electrons == 1 ? "" : "s")}";
        has = structure.Charge == 0 ? has : $"{has} at charge {structure.Charge}";
        if (electrons < 0)
        {
            return $"{source} has {electrons + structure.Charge} electrons without a charge, so charge {structure.Charge} is impossible.";
        }

        if (multiplicity - 1 > electrons)
        {
            return $"{has}, so multiplicity {multiplicity} ({multiplicity - 1} unpaired electrons) is impossible: the largest is {electrons + 1}.";
        }

        bool possible = (electrons - (multiplicity - 1)) % 2 == 0;
        return possible ? null
            : multiplicity == 1 ? $"{has}, so multiplicity 1 is impossible: give --multiplicity 2 (or --unpaired 1), or a charge."
            : electrons % 2 == 0 ? $"{has}, so multiplicity {multiplicity} is impossible: it must be odd, such as --multiplicity {(multiplicity == 2 ? 1 : multiplicity - 1)}, or give a charge."
            : $"{has}, so multiplicity {multiplicity} is impossible: it must be even, such as --multiplicity {multiplicity - 1}, or give a charge.";
    }
}
