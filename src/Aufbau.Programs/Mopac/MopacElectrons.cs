using Aufbau.Chemistry.Structures;

namespace Aufbau.Programs.Mopac;

/// <summary>The electrons that MOPAC's methods count.</summary>
internal static class MopacElectrons
{
    /// <summary>Core charges of H to Rn, the same in every method: noble gases from neon on count six electrons, those of group 12 two,
    /// lanthanides three. Source: <c>ATOM_CORE</c> of MOPAC 22.0.6; 0 where no method has the element.</summary>
    private static ReadOnlySpan<byte> Core =>
    [
        1, 2,
        1, 2, 3, 4, 5, 6, 7, 6,
        1, 2, 3, 4, 5, 6, 7, 6,
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2, 3, 4, 5, 6, 7, 6,
        1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2, 3, 4, 5, 6, 7, 6,
        1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 6, 7, 8, 9, 10, 11, 2, 3, 4, 5, 0, 0, 6,
    ];

    /// <summary>The valence electrons of a structure, its charge taken off.</summary>
    public static int Count(Structure structure)
    {
        int sum = -structure.Charge;
        foreach (int number in structure.AtomicNumbers)
        {
            sum += Core[number - 1];
        }

        return sum;
    }
}
