using System.Globalization;
using Aufbau.Chemistry;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Programs.Xtb;

/// <summary>Reads xtb's files with geometries, gradients and Hessians. Each method returns null when the file is cut or of another shape.</summary>
internal static class XtbGeometryFiles
{
    /// <summary>Coordinates in bohr of a <c>$coord</c> file. Of charged and open-shell structures xtb adds <c>$eht charge=0 unpaired=1</c>
    /// after them.</summary>
    public static Matrix? Coordinates(string? text, int atoms)
    {
        string[] lines = Lines(text);
        int start = Array.FindIndex(lines, line => line.StartsWith("$coord", StringComparison.Ordinal));
        int end = start + 1 + atoms;
        bool isWhole = start >= 0 && (EndsAt(lines, end) || (end < lines.Length && lines[end].StartsWith("$eht", StringComparison.Ordinal) && EndsAt(lines, end + 1)));
        return isWhole ? Rows(lines.AsSpan(start + 1, atoms), 0) : null;
    }

    /// <summary>The last cycle of a Turbomole <c>gradient</c> file: gradient in hartree/bohr.</summary>
    public static Matrix? Gradient(string? text, int atoms)
    {
        string[] lines = Lines(text);
        int cycle = Array.FindLastIndex(lines, line => line.Contains("cycle =", StringComparison.Ordinal));
        return cycle < 0 || !EndsAt(lines, cycle + 1 + (2 * atoms)) ? null : Rows(lines.AsSpan(cycle + 1 + atoms, atoms), 0);
    }

    /// <summary>The <c>hessian</c> file: 3N x 3N in hartree/bohr².</summary>
    public static Matrix? Hessian(string? text, int atoms)
    {
        int side = 3 * atoms;
        double[] values = new double[side * side];
        int count = 0;
        foreach (string line in Lines(text).Skip(1))
        {
            foreach (Range range in line.AsSpan().Split(' '))
            {
                ReadOnlySpan<char> word = line.AsSpan()[range];
                if (word.IsEmpty)
                {
                    continue;
                }

                if (count == values.Length || !Number(word, out values[count]))
                {
                    return null;
                }

                count++;
            }
        }

        return count == values.Length ? Matrix.Create(side, side, values) : null;
    }

    /// <summary>The frames of an xyz trajectory with the energies of their comments, as many as are whole.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="like">The structure whose atoms, charge and multiplicity the frames have.</param>
    /// <param name="isWhole">Whether the text ends with a whole frame.</param>
    public static IReadOnlyList<(Structure Structure, double Energy)> Frames(string? text, Structure like, out bool isWhole)
    {
        string[] lines = Lines(text);
        var frames = new List<(Structure, double)>();
        int line = 0;
        int height = like.AtomCount + 2;
        while (line + height <= lines.Length && lines[line].Trim() == like.AtomCount.ToString(CultureInfo.InvariantCulture))
        {
            string[] comment = Words(lines[line + 1]);
            Matrix? angstrom = Rows(lines.AsSpan(line + 2, like.AtomCount), 1);
            if (angstrom is null || comment.Length < 2 || comment[0] != "energy:" || !Number(comment[1], out double energy))
            {
                break;
            }

            double[] bohr = [.. angstrom.ToArray().Select(value => value / XtbUnits.AngstromPerBohr)];
            frames.Add((like.WithGeometry(Matrix.Create(like.AtomCount, 3, bohr)), energy));
            line += height;
        }

        isWhole = line == lines.Length && frames.Count > 0;
        return frames;
    }

    /// <summary>Wavenumbers in 1/cm and infrared intensities in km/mol of a <c>vibspectrum</c> file, without translations and rotations.</summary>
    public static (IReadOnlyList<double> Wavenumbers, IReadOnlyList<double> Intensities)? Spectrum(string? text)
    {
        string[] lines = Lines(text);
        if (!lines.Any(line => line.StartsWith("$end", StringComparison.Ordinal)))
        {
            return null;
        }

        var wavenumbers = new List<double>();
        var intensities = new List<double>();
        foreach (string[] words in lines.Where(line => line.Length > 0 && line[0] is not ('$' or '#')).Select(Words))
        {
            // Translations and rotations have no symmetry label, so their second column is a number.
            if (words.Length >= 4 && !Number(words[1], out _) && Number(words[2], out double wavenumber) && Number(words[3], out double intensity))
            {
                wavenumbers.Add(wavenumber);
                intensities.Add(intensity);
            }
        }

        return (wavenumbers, intensities);
    }

    private static string[] Lines(string? text)
    {
        string[] lines = (text ?? "").Split('\n');
        return lines.Length > 0 && lines[^1].Length == 0 ? lines[..^1] : lines;
    }

    private static bool EndsAt(string[] lines, int index) => index < lines.Length && lines[index].StartsWith("$end", StringComparison.Ordinal);

    private static string[] Words(string line) => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static bool Number(ReadOnlySpan<char> word, out double value) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);

    private static Matrix? Rows(ReadOnlySpan<string> lines, int firstColumn)
    {
        double[] values = new double[3 * lines.Length];
        for (int row = 0; row < lines.Length; row++)
        {
            string[] words = Words(lines[row]);
            for (int axis = 0; axis < 3; axis++)
            {
                if (words.Length < firstColumn + 3 || !Number(words[firstColumn + axis], out values[(3 * row) + axis]))
                {
                    return null;
                }
            }
        }

        return Matrix.Create(lines.Length, 3, values);
    }
}
