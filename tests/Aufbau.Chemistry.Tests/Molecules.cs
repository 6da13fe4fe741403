using System.Globalization;
using Aufbau.Chemistry.Constants;
using Aufbau.Chemistry.Structures;

namespace Aufbau.Chemistry.Tests;

/// <summary>Structures that many tests share. Geometries are in bohr unless built from bond lengths.</summary>
internal static class Molecules
{
    /// <summary>Water of BigChem's README.</summary>
    public static Structure W0 { get; } = Parse("O 0 0 0; H 0.52421003 1.68733646 0.48074633; H 1.14668581 -0.45032174 -1.35474466");

    /// <summary>Optimised water of BigChem's tests.</summary>
    public static Structure W1 { get; } = Parse("O 0.02379257 0.0176149 -0.0124449; H 0.50166098 1.71746166 0.51974588; H 1.14656841 -0.49722813 -1.38188835");

    /// <summary>Planar water of BigChem's Hessian test.</summary>
    public static Structure W2 { get; } = Parse("O 0 -0.19760802 0; H -1.43511006 0.92698325 0; H 1.43511006 0.92698325 0");

    /// <summary>The GFN2-xTB minimum of water.</summary>
    public static Structure W3 { get; } = Parse("O 0.02581879797156 0.01911497120809 -0.01350477213283; H 0.50774911921011 1.68997458458590 0.49797062318368; H 1.13732792281834 -0.47207483579399 -1.35846418105085");

    public static Structure Hydrogen { get; } = Parse("H 0 0 -0.65; H 0 0 0.65");

    public static Structure HydrogenChloride { get; } = Parse("H 0 0 0; Cl 0 0 2.4087");

    public static Structure CarbonDioxide { get; } = Parse("O 0 0 -2.196; C 0 0 0; O 0 0 2.196");

    public static Structure Acetylene { get; } = Parse("C 0 0 -1.137; C 0 0 1.137; H 0 0 -3.140; H 0 0 3.140");

    public static Structure Argon { get; } = Parse("Ar 1 2 3");

    /// <summary>Staggered ethane of BigChem's multistep example.</summary>
    public static Structure Ethane { get; } = Parse(
        "C 1.54034068 -1.01730824 0.93128102; C 4.07197633 -0.09756826 -0.02203579; H 0.00025636 0.00139534 0.00111212; "
        + "H 1.30983131 -3.03614919 0.54918567; H 1.38003941 -0.71812565 2.97078784; H 5.61209917 -1.11612499 0.90799158; "
        + "H 4.3024188 1.92102239 0.36057345; H 4.23222331 -0.3961916 -2.06158818");

    public static Structure Ammonia { get; } = Parse(
        "N 0 0 0.128; H 0 1.771 -0.593; H 1.5337310 -0.8855 -0.593; H -1.5337310 -0.8855 -0.593");

    public static Structure Methane { get; } = Parse("C 0 0 0; " + Tetrahedron("H", 1.186, 0, 0, 0));

    public static Structure Benzene { get; } = Parse(Ring("C", 6, 2.637) + "; " + Ring("H", 6, 4.686));

    /// <summary>Every bond different: no symmetry, and a mirror image that cannot be superposed.</summary>
    public static Structure Chfclbr { get; } = Parse("C 0 0 0; H 1.19 1.19 1.19; F -1.48 -1.48 1.48; Cl -1.93 1.93 -1.93; Br 2.10 -2.10 -2.10");

    /// <summary>Staggered neopentane, C(CH3)4: 31,104 matches upon itself.</summary>
    public static Structure Neopentane { get; } = MakeNeopentane();

    public static Structure SulfurHexafluoride { get; } = Parse("S 0 0 0; F 3 0 0; F -3 0 0; F 0 3 0; F 0 -3 0; F 0 0 3; F 0 0 -3");

    public static Structure Formaldehyde { get; } = Parse("C 0 0 0; O 0 0 2.28; H 0 1.77 -1.10; H 0 -1.77 -1.10");

    /// <summary>Reads <c>symbol x y z; ...</c> in bohr.</summary>
    public static Structure Parse(string text, int charge = 0, int multiplicity = 1)
    {
        string[][] atoms = [.. text.Split(';').Select(atom => atom.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
        double[] geometry = [.. atoms.SelectMany(atom => atom.Skip(1)).Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
        return new Structure([.. atoms.Select(atom => atom[0])], Matrix.Create(atoms.Length, 3, geometry), charge, multiplicity);
    }

    /// <summary>The structure turned by three angles and shifted.</summary>
    public static Structure Moved(Structure structure, double a, double b, double c, double shift = 0)
    {
        double[] xyz = structure.Geometry.ToArray();
        for (int i = 0; i < xyz.Length; i += 3)
        {
            (xyz[i], xyz[i + 1]) = Turn(xyz[i], xyz[i + 1], a);
            (xyz[i + 1], xyz[i + 2]) = Turn(xyz[i + 1], xyz[i + 2], b);
            (xyz[i], xyz[i + 2]) = Turn(xyz[i], xyz[i + 2], c);
            xyz[i] += shift;
            xyz[i + 1] -= 2 * shift;
            xyz[i + 2] += 0.5 * shift;
        }

        return structure.WithGeometry(Matrix.Create(structure.AtomCount, 3, xyz));
    }

    /// <summary>The structure with a smooth pseudo-random error of each coordinate.</summary>
    public static Structure Noisy(Structure structure, double size, int seed = 1)
    {
        double[] xyz = structure.Geometry.ToArray();
        var random = new Random(seed);
        for (int i = 0; i < xyz.Length; i++)
        {
            xyz[i] += size * ((2 * random.NextDouble()) - 1);
        }

        return structure.WithGeometry(Matrix.Create(structure.AtomCount, 3, xyz));
    }

    /// <summary>The mirror image in the plane x = 0.</summary>
    public static Structure Mirrored(Structure structure)
    {
        double[] xyz = structure.Geometry.ToArray();
        for (int i = 0; i < xyz.Length; i += 3)
        {
            xyz[i] = -xyz[i];
        }

        return structure.WithGeometry(Matrix.Create(structure.AtomCount, 3, xyz));
    }

    private static (double X, double Y) Turn(double x, double y, double angle) =>
        ((x * Math.Cos(angle)) - (y * Math.Sin(angle)), (x * Math.Sin(angle)) + (y * Math.Cos(angle)));

    private static string Ring(string symbol, int count, double radius) => string.Join("; ", Enumerable.Range(0, count).Select(i =>
        Atom(symbol, radius * Math.Cos(2 * Math.PI * i / count), radius * Math.Sin(2 * Math.PI * i / count), 0)));

    private static string Tetrahedron(string symbol, double edge, double x, double y, double z) => string.Join("; ", Corners.Select(corner =>
        Atom(symbol, x + (edge * corner[0]), y + (edge * corner[1]), z + (edge * corner[2]))));

    private static int[][] Corners => [[1, 1, 1], [1, -1, -1], [-1, 1, -1], [-1, -1, 1]];

    private static Structure MakeNeopentane()
    {
        const double Carbon = 1.53 / 1.7320508 * Units.BohrPerAngstrom;
        const double Hydrogen = 1.09 / 1.7320508 * Units.BohrPerAngstrom;
        IEnumerable<string> methyls = Corners.SelectMany(corner => Corners
            .Where(hydrogen => hydrogen != corner && !hydrogen.SequenceEqual(corner))
            .Select(hydrogen => Atom("H", (Carbon * corner[0]) - (Hydrogen * hydrogen[0]), (Carbon * corner[1]) - (Hydrogen * hydrogen[1]), (Carbon * corner[2]) - (Hydrogen * hydrogen[2]))));
        return Parse("C 0 0 0; " + Tetrahedron("C", Carbon, 0, 0, 0) + "; " + string.Join("; ", methyls));
    }

    private static string Atom(string symbol, double x, double y, double z) => string.Create(CultureInfo.InvariantCulture, $"{symbol} {x:R} {y:R} {z:R}");
}
