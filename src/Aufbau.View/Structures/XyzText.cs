using System.Globalization;
using System.Text;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Structures;

namespace Aufbau.View.Structures;

/// <summary>A structure as xyz text for the page: what the viewer reads and what a person sees without one.</summary>
internal static class XyzText
{
    /// <summary>The text, coordinates in angstrom with six decimals, lines ended by line feeds.</summary>
    /// <param name="structure">The structure.</param>
    public static string Write(Structure structure)
    {
        // The second line is fixed: the viewer looks for a lattice in it, so no foreign text may stand there.
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"{structure.AtomCount}\nangstrom\n");
        for (int atom = 0; atom < structure.AtomCount; atom++)
        {
            _ = text.Append(structure.Symbols[atom].PadRight(2));
            foreach (double coordinate in structure.Geometry.Row(atom))
            {
                _ = text.Append(' ').Append(Number.Fixed(coordinate * Units.AngstromPerBohr, 6).PadLeft(12));
            }

            _ = text.Append('\n');
        }

        return text.ToString();
    }
}
