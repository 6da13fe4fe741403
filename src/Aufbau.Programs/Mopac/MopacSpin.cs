using System.Globalization;

namespace Aufbau.Programs.Mopac;

/// <summary>How MOPAC is told the multiplicity.</summary>
internal static class MopacSpin
{
    private static readonly string[] Words = ["SINGLET", "DOUBLET", "TRIPLET", "QUARTET", "QUINTET", "SEXTET", "SEPTET", "OCTET", "NONET"];

    /// <summary>MOPAC's words for a multiplicity, which is 1 or more.</summary>
    public static string Keyword(int multiplicity) => multiplicity <= Words.Length
        ? Words[multiplicity - 1]
        : string.Create(CultureInfo.InvariantCulture, $"MS={(multiplicity - 1) / 2.0:0.0}");

    /// <summary>Whether MOPAC takes the word for a multiplicity.</summary>
    public static bool IsWord(string word) => Words.Contains(word, StringComparer.OrdinalIgnoreCase);
}
