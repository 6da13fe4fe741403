using Aufbau.Chemistry.Structures;

namespace Aufbau.Programs.Xtb;

/// <summary>The electrons that xtb's methods count.</summary>
internal static class XtbElectrons
{
    /// <summary>The heaviest element that xtb has parameters for: radon.</summary>
    public const int HeaviestElement = 86;

    /// <summary>Valence electrons of H to Rn, the same in GFN0, GFN1 and GFN2: d electrons count, those of group 12 and all f electrons
    /// belong to the core. Source: <c>number of electrons</c> of single atoms, xtb 6.5.1.</summary>
    private static ReadOnlySpan<byte> Valence =>
    [
        1, 2,
        1, 2, 3, 4, 5, 6, 7, 8,
        1, 2, 3, 4, 5, 6, 7, 8,
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2, 3, 4, 5, 6, 7, 8,
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2, 3, 4, 5, 6, 7, 8,
        1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2, 3, 4, 5, 6, 7, 8,
    ];

    /// <summary>The valence electrons of a structure, its charge taken off.</summary>
    public static int Count(Structure structure)
    {
        int sum = -structure.Charge;
        foreach (int number in structure.AtomicNumbers)
        {
            sum += Valence[number - 1];
        }

        return sum;
    }
}
